package org.tadamon.api.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells those who send that there is something to send, so that nobody waits for a code longer than they must. */
@Component
public class Bell {

    private static final int ENOUGH = 16;

    private final Semaphore rung = new Semaphore(0);

    /** Wakes one who waits, now or when they come. */
    public void ring() {
        if (rung.availablePermits() < ENOUGH) {
            rung.release();
        }
    }

    /** Waits until it rings, but no longer than this. */
    public void await(Duration atMost) throws InterruptedException {
        rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
