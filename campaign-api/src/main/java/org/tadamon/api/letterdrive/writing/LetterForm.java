package org.tadamon.api.letterdrive.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is sent in, to be sent on.
 *
 * @param name as they sign it
 * @param email where the answer is to go
 * @param area the code of the area they live in
 * @param to the keys of those it is written to
 * @param text what is written, without greeting and name
 * @param language the language they came in; {@code en} without one
 * @param proof what solves the challenge they were asked; most often nothing
 */
public record LetterForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String area,
        @Nullable List<String> to,
        @Nullable String text,
        @Nullable String language,
        @Nullable String proof) {

    @Override
    public String toString() {
        return "<letter form>";
    }
}
