package org.tadamon.api.ledger;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;

/**
 * Feeds one processor's workers. When they have enough for the moment, which is 1,024 events, Axon's coordinator looks
 * again after 100 ms; they are done long before, and would stand idle for a third of a replay. Here it looks again
 * sooner.
 */
public final class CoordinatorThread extends ScheduledThreadPoolExecutor {

    /** What Axon 4.13 waits while no worker has room, and for nothing else ({@code Coordinator}). */
    private static final long NO_ROOM_MILLIS = 100;

    private static final long LOOK_AGAIN_MILLIS = 5;

    /** For the processor of this name. */
    public CoordinatorThread(String processor) {
        super(1, new AxonThreadFactory("Coordinator[" + processor + "]"));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return super.schedule(task, sooner(delay, unit), unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        return super.schedule(task, sooner(delay, unit), unit);
    }

    private static long sooner(long delay, TimeUnit unit) {
        return unit.toMillis(delay) == NO_ROOM_MILLIS ? unit.convert(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS) : delay;
    }
}
