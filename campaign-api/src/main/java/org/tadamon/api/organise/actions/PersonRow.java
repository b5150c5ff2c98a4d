package org.tadamon.api.organise.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes, as the organisers may see them.
 *
 * @param name {@code null} where they show a number only
 * @param email {@code null} where they do not want to be reached
 * @param needs codes
 * @param offers a code; {@code null} for nothing
 * @param role a code; {@code null} for nothing
 */
record PersonRow(
        String id,
        @Nullable String name,
        @Nullable String email,
        int people,
        List<String> needs,
        @Nullable String offers,
        @Nullable String role,
        String status,
        int came) {

    @Override
    public String toString() {
        return "<person>";
    }
}
