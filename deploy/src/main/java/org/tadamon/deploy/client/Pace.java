package org.tadamon.deploy.client;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Lets at most so many a second go on; time that was lost is not made up for. */
public final class Pace {

    private final long nanosEach;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    private Pace(long nanosEach) {
        this.nanosEach = nanosEach;
    }

    /** At most {@code rate} a second; 0 is as fast as it goes. */
    public static Pace of(int rate) {
        return new Pace(rate == 0 ? 0 : 1_000_000_000L / rate);
    }

    /** Comes back when it is one's turn. */
    public void await() {
        if (nanosEach == 0) {
            return;
        }
        long turn = next.getAndUpdate(last -> Math.max(last + nanosEach, System.nanoTime()));
        for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
