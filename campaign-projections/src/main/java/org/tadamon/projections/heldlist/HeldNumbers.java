package org.tadamon.projections.heldlist;

import java.time.Instant;

/**
 * How many signatures of a petition wait for a moderator.
 *
 * @param held all of them, and those that were removed and whose signers asked for another look
 * @param asked those whose signers asked
 * @param since since when the first of them waits
 */
public record HeldNumbers(long held, long asked, Instant since) {

    static HeldNumbers ofOne(boolean asked, Instant since) {
        return new HeldNumbers(1, asked ? 1 : 0, since);
    }

    HeldNumbers and(HeldNumbers other) {
        return new HeldNumbers(
                held + other.held, asked + other.asked, since.isBefore(other.since) ? since : other.since);
    }
}
