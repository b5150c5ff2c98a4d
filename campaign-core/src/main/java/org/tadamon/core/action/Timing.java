package org.tadamon.core.action;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When an action is, as the clocks at its place will show it: if their zone changes its rules before, people still meet
 * when their clocks say so. What a clock shows twice, when summer time ends, is meant the first time.
 *
 * @param starts what clocks show when it begins, to the minute
 * @param ends what they show when it ends
 * @param zone whose clocks, for example {@code Africa/Tunis}
 */
public record Timing(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {

    /** First instant (UTC) at which it has begun. */
    public Instant startsAt() {
        return starts.atZone(zone).toInstant();
    }

    /** First instant (UTC) at which it is over. */
    public Instant endsAt() {
        return ends.atZone(zone).toInstant();
    }

    /** The same so many weeks later, at the same time of day. */
    public Timing laterBy(int weeks) {
        return new Timing(starts.plusWeeks(weeks), ends.plusWeeks(weeks), zone);
    }
}
