package org.tadamon.api.organise.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.refusal.CommandRefused;

/** The form a petition is written in, for a new one and for a draft. */
@Component
final class WritingPage {

    private final Areas areas;
    private final MessageSource messages;

    WritingPage(Areas areas, MessageSource messages) {
        this.areas = areas;
        this.messages = messages;
    }

    /** The form with these fields, for a new petition when there is no id. */
    ModelAndView show(@Nullable UUID id, Map<String, String> fields, Reader reader) {
        var home = "/" + reader.language() + "/organise";
        var at = id == null ? home + "/new" : home + "/p/" + id + "/edit";
        var page = new ModelAndView("organise/form");
        page.addObject("heading", id == null ? "new.heading" : "edit.heading");
        page.addObject("back", id == null ? home : home + "/p/" + id);
        page.addObject("action", at);
        page.addObject("makersAction", at + "/addressees");
        page.addObject("fresh", id == null);
        page.addObject("fields", fields);
        page.addObject("kept", TypedLanguages.others(List.of("wordings"), fields));
        page.addObject("itself", id);
        page.addObject("second", PetitionFields.written(fields, reader.other()));
        page.addObject("levels", levels(reader));
        page.addObject("exposures", Choice.exposures(messages, reader.locale()));
        return page;
    }

    /** The form after what was in it could not be taken. */
    ModelAndView refused(@Nullable UUID id, Map<String, String> fields, CommandRefused refused, Reader reader) {
        var page = show(id, fields, reader);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problems", Problems.of(refused, messages, reader.locale(), field -> onPage(field, reader)));
        return page;
    }

    /** A petition with no words at all lacks those in the reader's language. */
    private static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "wordings".equals(field) ? "wordings." + reader.language() + ".title" : field;
    }

    private List<ChoiceGroup> levels(Reader reader) {
        return areas.levels().stream()
                .map(level -> new Choice(
                        level,
                        Objects.requireNonNullElse(
                                messages.getMessage("level." + level, null, null, reader.locale()), level)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), ChoiceGroup::only));
    }
}
