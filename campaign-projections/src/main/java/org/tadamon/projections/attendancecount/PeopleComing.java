package org.tadamon.projections.attendancecount;

import java.time.Instant;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.publishing.GuardedTotal;

/**
 * How many people have a place.
 *
 * @param total as of now; for the organisers
 * @param guarded what a guarded action published last
 */
public record PeopleComing(long total, GuardedTotal guarded) {

    /** What everybody may know. */
    public GuardedTotal forEverybody(Exposure exposure, Instant now) {
        return exposure == Exposure.GUARDED ? guarded : new GuardedTotal(total, now);
    }
}
