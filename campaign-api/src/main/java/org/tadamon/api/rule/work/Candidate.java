package org.tadamon.api.rule.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.sweep.Item;
import org.tadamon.core.signature.SignatureId;

/**
 * A signature that fits what is asked of each alone.
 *
 * @param name stands for the name; {@code null} when it was not opened, or is no more
 * @param domain stands for what stands behind the {@code @}; {@code null} likewise
 * @param free whether it is neither held nor removed
 * @param counts whether it counts
 */
record Candidate(
        SignatureId id,
        long position,
        Instant givenAt,
        String areaCode,
        @Nullable Long name,
        @Nullable Long domain,
        boolean free,
        boolean counts) {

    Item item() {
        return new Item(id, position, "", counts, areaCode);
    }
}
