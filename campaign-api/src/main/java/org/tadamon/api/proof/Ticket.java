package org.tadamon.api.proof;

import java.time.Duration;

/**
 * What somebody holds who waits instead of working.
 *
 * @param token to be brought back with what they typed; empty while too many of one network wait already
 * @param left for how long it is not good yet; zero or less once it is
 */
public record Ticket(String token, Duration left) {

    /** Says nothing that would let anybody in. */
    @Override
    public String toString() {
        return "<ticket>";
    }
}
