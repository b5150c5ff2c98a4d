package org.tadamon.projections.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;

/**
 * The last number that something guarded published. It publishes what happened until a full hour, a few minutes after
 * it, and only when the number has moved by ten or more since: so one person never moves it, and it comes out the same
 * whoever computes it.
 *
 * @param asOf when it was the number
 */
public record GuardedTotal(long total, Instant asOf) {

    private static final long STEP = 10;

    /** How long after a full hour what happened in it may still be on its way into the count. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    /**
     * The one that is published at a moment.
     *
     * @param byHour by how much the number moved in each hour, by its beginning
     */
    public static GuardedTotal of(SortedMap<Instant, Long> byHour, Instant now) {
        var thisHour = now.minus(SETTLING).truncatedTo(ChronoUnit.HOURS);
        var shown = new GuardedTotal(0, thisHour);
        long running = 0;
        for (var hour : byHour.headMap(thisHour).entrySet()) {
            running += hour.getValue();
            if (Math.abs(running - shown.total) >= STEP) {
                shown = new GuardedTotal(running, hour.getKey().plus(1, ChronoUnit.HOURS));
            }
        }
        return shown;
    }
}
