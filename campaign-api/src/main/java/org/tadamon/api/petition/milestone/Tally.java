package org.tadamon.api.petition.milestone;

import org.jspecify.annotations.Nullable;

/**
 * How many signatures of one petition count.
 *
 * @param highest the greatest number there ever was
 * @param sponsors how many it waits for before it is published; {@code null} when it does not
 * @param position the last event that is counted in
 */
record Tally(long counted, long highest, @Nullable Integer sponsors, long position) {

    static final Tally NONE = new Tally(0, 0, null, -1);

    Tally moved(int change, long position) {
        return new Tally(counted + change, Math.max(highest, counted + change), sponsors, position);
    }

    Tally waitingFor(@Nullable Integer sponsors, long position) {
        return new Tally(counted, highest, sponsors, position);
    }

    boolean hasItsSponsors() {
        return sponsors != null && counted >= sponsors;
    }
}
