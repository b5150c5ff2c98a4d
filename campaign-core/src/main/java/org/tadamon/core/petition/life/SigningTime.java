package org.tadamon.core.petition.life;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** From when until when a petition takes signatures, and which lost time it has been given back. */
final class SigningTime {

    private Instant from = Instant.MAX;
    private Instant closesAt = Instant.MIN;
    private final Set<Instant> outages = new HashSet<>();

    Instant closesAt() {
        return closesAt;
    }

    boolean hasEnded(Clock clock) {
        return !clock.instant().isBefore(closesAt);
    }

    void closes(Instant at) {
        closesAt = at;
    }

    /** Sponsors sign before everybody else: the first moment holds. */
    void signableFrom(Instant at) {
        from = at.isBefore(from) ? at : from;
    }

    void extended(Instant lostFrom, Instant until) {
        closesAt = until;
        outages.add(lostFrom);
    }

    /** Whether it would have taken signatures during some of this time, and has not been given it back yet. */
    boolean lost(Instant since, Instant until) {
        return since.isBefore(closesAt) && from.isBefore(until) && !outages.contains(since);
    }
}
