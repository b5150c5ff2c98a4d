package org.tadamon.api.export.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.text.CleanText;

/**
 * The letters that come with the platform: they go where an organisation has written none, and are there to begin with.
 */
@Component
class BuiltInLetters {

    private final Map<String, String> texts = new HashMap<>();

    BuiltInLetters() throws IOException {
        for (var language : IcuMessages.LANGUAGES) {
            var file = new ClassPathResource("letters/built-in." + language + ".txt");
            texts.put(language, CleanText.lines(file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /** In this language; empty in one there is none in. */
    String in(String language) {
        return texts.getOrDefault(language, "");
    }
}
