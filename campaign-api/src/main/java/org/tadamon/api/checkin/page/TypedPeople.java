package org.tadamon.api.checkin.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people come in, as it was chosen on the page. */
final class TypedPeople {

    private TypedPeople() {}

    /** {@code null} for what is no number. */
    static @Nullable Integer of(Map<String, String> typed) {
        try {
            return Integer.valueOf(typed.getOrDefault("people", ""));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Where on the page a problem belongs: all there is to type is the code. */
    static @Nullable String at(@Nullable String field) {
        return "code".equals(field) ? field : null;
    }
}
