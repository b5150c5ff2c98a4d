package org.tadamon.api.running;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Something that is true soon, and need not be now. */
public final class Soon {

    /** After this long nobody waits any more, however busy the machine is. */
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private Soon() {}

    /** Returns as soon as the assertion holds; fails with its own words when it never does. */
    public static void soon(ThrowingCallable assertion) throws Throwable {
        within(PATIENCE, assertion);
    }

    /** The same with a patience of its own, for what takes longer on a busy machine. */
    public static void within(Duration patience, ThrowingCallable assertion) throws Throwable {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                assertion.call();
                return;
            } catch (AssertionError | RuntimeException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                Thread.sleep(20);
            }
        }
    }
}
