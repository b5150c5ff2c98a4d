package org.tadamon.api.organise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signer as a row of the roll.
 *
 * @param id the signature's
 * @param name {@code null} once erased
 * @param area the area's name
 * @param visibility {@code full-name} and so on
 * @param status {@code counts} and so on
 */
record RollRow(
        String id,
        @Nullable String name,
        @Nullable String email,
        String area,
        String visibility,
        @Nullable String source,
        Instant givenAt,
        String status) {

    @Override
    public String toString() {
        return "<roll row>";
    }
}
