package org.tadamon.api.shown;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.tadamon.api.grouping.ServiceBusy;

/** Waits until the read models show what was just done. */
public final class Shown {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(10);

    private Shown() {}

    /** Returns as soon as it is so. What takes too long is done all the same, and not yet said to be. */
    public static void once(BooleanSupplier so) {
        if (!soon(so)) {
            throw new ServiceBusy("the read models are behind");
        }
    }

    /** Returns as soon as it is so, and after ten seconds in any case; tells whether it is so. */
    public static boolean soon(BooleanSupplier so) {
        return within(PATIENCE, so);
    }

    /** Returns as soon as it is so, after so long in any case, or when nobody waits any more; tells as well. */
    public static boolean within(Duration longest, BooleanSupplier so) {
        return within(longest, STEP, so);
    }

    /** The same, and it is looked so often. */
    public static boolean within(Duration longest, Duration step, BooleanSupplier so) {
        long deadline = System.nanoTime() + longest.toNanos();
        try {
            while (!so.getAsBoolean()) {
                if (System.nanoTime() >= deadline) {
                    return false;
                }
                Thread.sleep(step);
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
