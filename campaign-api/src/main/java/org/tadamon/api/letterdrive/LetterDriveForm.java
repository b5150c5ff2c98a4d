package org.tadamon.api.letterdrive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter drive as it is typed.
 *
 * @param exposure {@code open} or {@code guarded}; open without it
 * @param wordings by language tag; a language in which nothing is written is left out
 * @param level of the areas people say they live in; {@code country} without it
 * @param offices to whom, each one line; nothing for everybody who represents where somebody lives
 * @param closesAt first instant at which no letter is taken, ISO 8601 with its offset or {@code Z}
 * @param relayed whether letters are sent for those who want it; they are without it
 */
public record LetterDriveForm(
        @Nullable String exposure,
        @Nullable Map<String, @Nullable WordingForm> wordings,
        @Nullable String level,
        @Nullable List<String> offices,
        @Nullable String closesAt,
        @Nullable Boolean relayed) {

    /** What it says in one language. */
    public record WordingForm(
            @Nullable String title,
            @Nullable String reason,
            @Nullable String subject,
            @Nullable String letter) {}
}
