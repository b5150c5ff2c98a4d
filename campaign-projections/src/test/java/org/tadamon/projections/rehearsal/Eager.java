package org.tadamon.projections.rehearsal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A stream whose reader looks again as often as it looks for segments to claim; one that promises no call would have it
 * sleep for half a second at the end, and at every stop.
 */
record Eager(BlockingStream<TrackedEventMessage<?>> stream) implements BlockingStream<TrackedEventMessage<?>> {

    @Override
    public boolean setOnAvailableCallback(Runnable whenThereIsMore) {
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void close() {
        stream.close();
    }
}
