package org.tadamon.api.inside;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is led back to once they have signed in: a page of the signed-in area, put together here out of plain
 * parts, so that no link from elsewhere leads anywhere else.
 */
public final class InsidePath {

    private static final Pattern INSIDE = Pattern.compile("/(ar|en)/organise((?:/[A-Za-z0-9][A-Za-z0-9-]{0,99}){0,8})");

    private InsidePath() {}

    /** The path that was meant; empty for one that leads anywhere but inside. */
    public static Optional<String> of(@Nullable String meant) {
        return Optional.ofNullable(meant)
                .map(INSIDE::matcher)
                .filter(Matcher::matches)
                .map(match -> "/" + match.group(1) + "/organise" + match.group(2));
    }
}
