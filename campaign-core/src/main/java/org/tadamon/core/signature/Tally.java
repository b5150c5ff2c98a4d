package org.tadamon.core.signature;

import org.jspecify.annotations.Nullable;

/**
 * By how much an event moves its petition's count, and under which headings.
 *
 * @param areaCode the area the signer is counted in
 * @param source the code of the link the signer came by, 1 to 32 of {@code a-z 0-9 -}; {@code null} without one
 * @param change 1, 0 or -1
 */
public record Tally(String areaCode, @Nullable String source, int change) {

    Tally changing(int by) {
        return new Tally(areaCode, source, by);
    }
}
