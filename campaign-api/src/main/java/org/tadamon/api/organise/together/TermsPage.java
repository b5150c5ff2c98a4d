package org.tadamon.api.organise.together;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.core.refusal.CommandRefused;

/** The form terms are written in. */
@Component
final class TermsPage {

    private final MessageSource messages;

    TermsPage(MessageSource messages) {
        this.messages = messages;
    }

    /** The text in one language. */
    record Text(String language, String dir, String text) {}

    ModelAndView show(Map<String, String> fields, Reader reader) {
        List<Text> texts = IcuMessages.LANGUAGES.stream()
                .sorted((one, other) -> Boolean.compare(other.equals(reader.language()), one.equals(reader.language())))
                .map(language ->
                        new Text(language, Reader.dirOf(language), fields.getOrDefault("terms.texts." + language, "")))
                .toList();
        return new ModelAndView("organise/together/terms")
                .addObject("fields", fields)
                .addObject("texts", texts)
                .addObject("sights", TermsFields.SIGHTS);
    }

    ModelAndView refused(ModelAndView again, CommandRefused refused, Reader reader) {
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addObject(
                "problems", Problems.of(refused, messages, reader.locale(), field -> onPage(field, reader)));
    }

    /** Terms with no words at all lack those in the reader's language. */
    private static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "terms.texts".equals(field) ? "terms.texts." + reader.language() : field;
    }
}
