package org.tadamon.api.seating;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a place that became free is kept for whoever is next: the shorter, the sooner the action begins. */
final class Offers {

    static final Duration LONGEST = Duration.ofHours(24);
    static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final int SHARE = 4;

    private Offers() {}

    /** First instant at which it goes on to the next; empty where the action begins too soon to ask anybody. */
    static Optional<Instant> until(Instant now, Instant startsAt) {
        var left = Duration.between(now, startsAt);
        if (left.compareTo(SHORTEST) <= 0) {
            return Optional.empty();
        }
        var share = left.dividedBy(SHARE);
        var kept = share.compareTo(LONGEST) > 0 ? LONGEST : share.compareTo(SHORTEST) < 0 ? SHORTEST : share;
        return Optional.of(now.plus(kept));
    }
}
