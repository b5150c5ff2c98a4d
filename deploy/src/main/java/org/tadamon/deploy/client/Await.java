package org.tadamon.deploy.client;

import java.io.IOException;
import java.time.Duration;
import org.tadamon.deploy.console.ToolFailed;

/** Waits for what takes time. */
public final class Await {

    /** What may fail while the application cannot be reached, which counts as not yet. */
    @FunctionalInterface
    public interface Condition {
        /** Whether it has come true. */
        boolean holds() throws IOException;
    }

    private Await() {}

    /** Asks again and again until it holds, or {@code longest} is over; says whether it holds. */
    public static boolean until(Duration longest, Duration between, Condition condition) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(between);
        }
        return true;
    }

    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (IOException unreachable) {
            return false;
        }
    }

    /** Waits this long. */
    public static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailed("Stopped.", stopped);
        }
    }
}
