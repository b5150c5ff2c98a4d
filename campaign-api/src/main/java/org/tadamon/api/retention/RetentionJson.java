package org.tadamon.api.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;

/**
 * How long the personal data of a petition's signers is kept.
 *
 * @param endedAt when the petition ended; left out until then
 * @param promisedOn the day its organisers have promised; left out without one
 * @param goneOn first day (UTC) on which the data is gone; left out until the petition has ended
 * @param hold why it is kept whatever day comes; left out when it is not
 * @param destroyed how it ended; left out until then
 */
record RetentionJson(
        @Nullable Instant endedAt,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate goneOn,
        Kept.@Nullable Hold hold,
        @Nullable Destroyed destroyed) {

    /**
     * How it ended.
     *
     * @param cause {@code time} or {@code decision}
     */
    record Destroyed(String cause, String reason, Instant at) {}

    static RetentionJson of(Kept kept, Period longest) {
        var end = kept.end();
        return new RetentionJson(
                kept.endedAt(),
                kept.promisedOn(),
                kept.goneOn(longest),
                kept.hold(),
                end == null ? null : new Destroyed(EnumCode.of(end.cause()), end.reason(), end.at()));
    }
}
