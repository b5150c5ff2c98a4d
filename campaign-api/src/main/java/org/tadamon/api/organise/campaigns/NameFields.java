package org.tadamon.api.organise.campaigns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.TypedLanguages;

/** The fields a name is typed into, one for each language. */
record NameFields(String language, String dir, String text) {

    static List<NameFields> of(Map<String, String> typed) {
        return IcuMessages.LANGUAGES.stream()
                .map(language ->
                        new NameFields(language, Reader.dirOf(language), typed.getOrDefault("names." + language, "")))
                .toList();
    }

    /** The names in languages that are not typed here. */
    static Map<String, String> kept(Map<String, String> typed) {
        return TypedLanguages.others(List.of("names"), typed);
    }

    static Map<String, String> read(Map<String, String> typed) {
        var names = new LinkedHashMap<String, String>();
        TypedLanguages.of("names", typed)
                .forEach(language -> names.put(language, typed.getOrDefault("names." + language, "")));
        return names;
    }

    /** No name at all is missing in the reader's language. */
    static @Nullable String onPage(@Nullable String field, Reader reader) {
        return "names".equals(field) ? "names." + reader.language() : field;
    }
}
