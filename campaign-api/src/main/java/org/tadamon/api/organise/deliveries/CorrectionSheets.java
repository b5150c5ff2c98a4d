package org.tadamon.api.organise.deliveries;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.delivery.Corrections.Due;
import org.tadamon.api.organise.deliveries.CorrectionSheet.Notice;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.Translated;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Writes out what should be sent to those who know a number that is too high by now. */
@Component
final class CorrectionSheets {

    private final MessageSource messages;
    private final Clock clock;

    CorrectionSheets(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    List<CorrectionSheet> sheets(PetitionPage petition, List<Due> due, Reader reader) {
        return due.stream().map(each -> sheet(petition, each, reader)).toList();
    }

    /** Notices in the reader's language first. */
    private CorrectionSheet sheet(PetitionPage petition, Due due, Reader reader) {
        var notices = IcuMessages.LANGUAGES.stream()
                .sorted((a, b) -> Boolean.compare(!a.equals(reader.language()), !b.equals(reader.language())))
                .map(language -> notice(petition, due, language))
                .toList();
        return new CorrectionSheet(due.told(), due.total(), due.missing(), due.many(), notices);
    }

    private Notice notice(PetitionPage petition, Due due, String language) {
        var writer = new Reader(language, "");
        var title = Translated.of(petition.draft().wordings(), language).text().title();
        var today = writer.day(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var text = messages.getMessage(
                "delivery.notice",
                new Object[] {title, due.told(), due.missing(), due.total(), today},
                Locale.of(language));
        return new Notice(language, Reader.dirOf(language), text);
    }
}
