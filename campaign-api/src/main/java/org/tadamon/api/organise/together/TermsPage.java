package org.tadamon.api.organise.together;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.refusal.CommandRefused;

/** The form terms are written in. */
@Component
final class TermsPage {

    private final Again again;

    TermsPage(Again again) {
        this.again = again;
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
                .addObject("kept", TypedLanguages.others(List.of("terms.texts"), fields))
                .addObject("sights", TermsFields.SIGHTS);
    }

    ModelAndView refused(ModelAndView page, CommandRefused refused, Reader reader) {
        return again.refused(page, refused, reader.locale(), field -> onPage(field, reader));
    }

    /** Terms with no words at all lack those in the reader's language. */
    private static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "terms.texts".equals(field) ? "terms.texts." + reader.language() : field;
    }
}
