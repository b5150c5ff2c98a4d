package org.tadamon.api.supporter;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code of the link somebody came by: it counts the link, and says nothing about the person. */
final class Via {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,32}");

    private Via() {}

    /** The code as it was given, or nothing when it is none. */
    static String orNothing(@Nullable String given) {
        return given != null && CODE.matcher(given).matches() ? given : "";
    }
}
