package org.tadamon.api.countthen;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheets;

/** The count at a past moment, for organisers and moderators. */
@Controller
final class CountThenPageController {

    private final CountMoments moments;
    private final PetitionSheets sheets;
    private final MessageSource messages;
    private final Again again;

    CountThenPageController(CountMoments moments, PetitionSheets sheets, MessageSource messages, Again again) {
        this.moments = moments;
        this.sheets = sheets;
        this.messages = messages;
        this.again = again;
    }

    @GetMapping("/{language:ar|en}/organise/p/{id}/count/then")
    ModelAndView then(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String at, Reader reader, Actor actor) {
        var petition = moments.petition(id, actor);
        var page = new ModelAndView("organise/count-then")
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("typed", at)
                .addObject("stats", List.of())
                .addObject("problems", Problems.NONE);
        if (at == null || at.isBlank()) {
            return page;
        }
        try {
            var moment = LocalDateTime.parse(at.strip()).toInstant(ZoneOffset.UTC);
            var count = moments.at(petition.id(), moment);
            return page.addObject("moment", reader.moment(count.at()))
                    .addObject(
                            "stats",
                            List.of(
                                    stat("count.then.known-then", count.asKnownThen(), reader),
                                    stat("count.then.known-now", count.asKnownNow(), reader)));
        } catch (DateTimeException wrong) {
            return again.wrong(page, "at", "count.then.wrong", reader.locale());
        }
    }

    private LabelledValue stat(String code, long number, Reader reader) {
        return new LabelledValue(said(code, reader.locale()), reader.number(number));
    }

    private String said(String code, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(code, null, locale));
    }
}
