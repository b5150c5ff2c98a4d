package org.tadamon.api.organise.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the pages of lists that stay as they were for ever, so that how many were shown is a key like any other. */
final class StayingList {

    private static final int ON_A_PAGE = 200;

    private StayingList() {}

    /** How many were shown; none where nobody said. */
    static int from(@Nullable Integer after) {
        return after == null ? 0 : Math.max(0, after);
    }

    /** The page after so many. */
    static <T> List<T> some(List<T> all, int from) {
        return all.stream().skip(from).limit(ON_A_PAGE).toList();
    }

    /** What the next page begins after; {@code null} on the last. */
    static @Nullable Integer next(List<?> all, int from) {
        return all.size() - ON_A_PAGE > from ? Integer.valueOf(from + ON_A_PAGE) : null;
    }
}
