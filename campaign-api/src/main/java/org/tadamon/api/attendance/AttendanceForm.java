package org.tadamon.api.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to come, as it came.
 *
 * @param name as they want to be named
 * @param email where they can be reached
 * @param people how many come together, themselves included; 1 without it
 * @param needs {@code transport}, {@code step-free}, {@code interpreter}, {@code quiet-space}, {@code childcare},
 *     {@code help}
 * @param offers {@code marshal}, {@code medic}, {@code interpreter}, {@code legal-observer}, or nothing
 * @param showing what the organisers see: {@code contact}, {@code name} or {@code counted}
 * @param notices whether they want to be reminded, and told of changes
 * @param via the code of the link they came by, if any
 * @param language the language they came in; {@code en} without one
 * @param proof what solves the challenge they were asked; most often nothing
 */
public record AttendanceForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable Integer people,
        @Nullable List<String> needs,
        @Nullable String offers,
        @Nullable String showing,
        @Nullable Boolean notices,
        @Nullable String via,
        @Nullable String language,
        @Nullable String proof) {

    @Override
    public String toString() {
        return "<attendance form>";
    }
}
