package org.tadamon.core.export;

import java.time.Instant;
import java.util.List;

/**
 * What is exported.
 *
 * @param position the last one in the ledger that is looked at
 * @param asOf when that was: every figure is as it was then, or at the beginning of the day (UTC) before
 * @param audience whom it is for
 * @param languages what it is written in, by BCP 47 language tag; 1 to 10, no two the same
 * @param reason why, for those who audit; 1 to 500 grapheme clusters, naming nobody
 */
public record Order(long position, Instant asOf, Audience audience, List<String> languages, String reason) {

    /** Makes it unchangeable. */
    public Order {
        languages = List.copyOf(languages);
    }

    /** Whether somebody who asks twice, at two positions, asks for the same. */
    boolean asksTheSameAs(Order other) {
        return audience.equals(other.audience) && languages.equals(other.languages) && reason.equals(other.reason);
    }
}
