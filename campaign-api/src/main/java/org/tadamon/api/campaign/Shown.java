package org.tadamon.api.campaign;

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
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!so.getAsBoolean()) {
                if (System.nanoTime() > deadline) {
                    throw new ServiceBusy("the read models are behind");
                }
                Thread.sleep(STEP);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ServiceBusy("stopped while waiting for the read models", stop);
        }
    }
}
