package org.tadamon.api.holding.page;

import org.jspecify.annotations.Nullable;

/**
 * One signature that is held, as a row.
 *
 * @param reason what it is held for, in words
 * @param since when, in words
 * @param name its first letters; {@code null} where it cannot be told
 * @param domain likewise
 */
record HeldRow(
        String reason,
        String since,
        String area,
        @Nullable String name,
        @Nullable String domain,
        boolean removed,
        boolean reviewAsked,
        boolean counts,
        boolean nameTwice) {

    @Override
    public String toString() {
        return "<held row>";
    }
}
