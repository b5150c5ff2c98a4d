package org.tadamon.api.eventime;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tadamon.api.settings.PrivacySettings;

/**
 * Lets answers go in whole steps of time only, counted from when each was asked for. What is done for one address and
 * what for another differs by less than a step, so it shows no more. Whoever waits holds up nobody else.
 */
@Component
public class EvenTime {

    private final long step;
    private final LongSupplier clock;
    private final LongConsumer wait;

    @Autowired
    EvenTime(PrivacySettings settings) {
        this(settings.step(), System::nanoTime, EvenTime::park);
    }

    EvenTime(Duration step, LongSupplier clock, LongConsumer wait) {
        this.step = step.toNanos();
        this.clock = clock;
        this.wait = wait;
    }

    /** Answers, or refuses, at the end of a step. */
    public <T> T of(Supplier<T> answer) {
        long begun = clock.getAsLong();
        try {
            return answer.get();
        } finally {
            if (step > 0) {
                long taken = clock.getAsLong() - begun;
                wait.accept(step - taken % step);
            }
        }
    }

    private static void park(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
