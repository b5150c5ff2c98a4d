package org.tadamon.api.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheet.NewsSheet;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.petitionpage.PetitionPage.News;

/** Writes petitions out for a reader. */
@Component
public class PetitionSheets {

    private final Markdown markdown;
    private final MessageSource messages;
    private final Clock clock;
    private final StorySheets stories;

    PetitionSheets(Markdown markdown, MessageSource messages, Clock clock, StorySheets stories) {
        this.markdown = markdown;
        this.messages = messages;
        this.clock = clock;
        this.stories = stories;
    }

    /** The petition for this reader. */
    public PetitionSheet sheet(PetitionPage page, Reader reader) {
        var wording = Translated.of(page.draft().wordings(), reader.language());
        return sheet(page, wording, named(page.draft(), reader), reader);
    }

    private PetitionSheet sheet(
            PetitionPage page, Translated<Wording> wording, List<String> addressees, Reader reader) {
        var draft = page.draft();
        return new PetitionSheet(
                page.id().toString(),
                page.slug(),
                state(page),
                page.takesSignaturesAt(clock.instant()),
                page.stage() == Stage.OPEN,
                draft.exposure() == Exposure.GUARDED,
                wording.language(),
                wording.dir(),
                wording.text().title(),
                markdown.toHtml(wording.text().demand()),
                markdown.toHtml(wording.text().background()),
                addressees,
                String.join(comma(reader), addressees.stream().limit(2).toList()),
                Math.max(0, addressees.size() - 2),
                draft.goal(),
                until(draft.closesAt(), reader),
                page.openedAt(),
                page.textVersion() == null ? null : page.textVersion().sha256(),
                languages(draft, reader),
                page.news().stream().map(news -> sheet(news, reader)).toList(),
                stories.sheet(page, reader));
    }

    /** Until when something may be signed: a closing time at midnight is the end of the day before. */
    String until(Instant closesAt, Reader reader) {
        boolean midnight = closesAt.getEpochSecond() % Duration.ofDays(1).toSeconds() == 0;
        return midnight
                ? say("petition.end-of-day", reader, reader.day(closesAt.minusNanos(1)))
                : reader.moment(closesAt);
    }

    private String state(PetitionPage page) {
        return switch (page.stage()) {
            case OPEN, SPONSORING -> page.takesSignaturesAt(clock.instant()) ? EnumCode.of(page.stage()) : "closed";
            default -> EnumCode.of(page.stage());
        };
    }

    private NewsSheet sheet(News news, Reader reader) {
        var text = Translated.of(news.texts(), reader.language());
        return new NewsSheet(news.postedAt(), text.language(), text.dir(), markdown.toHtml(text.text()));
    }

    private String languages(PetitionDraft draft, Reader reader) {
        return new TreeSet<>(draft.wordings().keySet())
                .stream()
                        .map(tag -> Objects.requireNonNull(
                                messages.getMessage("language." + tag, null, tag, reader.locale())))
                        .collect(Collectors.joining(comma(reader)));
    }

    private List<String> named(PetitionDraft draft, Reader reader) {
        return draft.addressees().stream().map(each -> named(each, reader)).toList();
    }

    private String named(Addressee each, Reader reader) {
        return each.office().isEmpty() ? each.name() : each.name() + comma(reader) + each.office();
    }

    private static String comma(Reader reader) {
        return reader.language().equals("ar") ? "، " : ", ";
    }

    private String say(String code, Reader reader, Object... args) {
        return messages.getMessage(code, args, reader.locale());
    }
}
