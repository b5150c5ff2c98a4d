package org.tadamon.api.ledger;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the ledger: reads ahead a page at a time, and sleeps at the end until there is more. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    private final LedgerSource source;
    private final Reach reach;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long position;
    private long searched = -1;
    private @Nullable Runnable callback;

    LedgerStream(LedgerSource source, Reach reach, long position) {
        this.source = source;
        this.reach = reach;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        if (!page.isEmpty() || timeout == 0) {
            return !page.isEmpty();
        }
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (page.isEmpty() && reach.awaitPast(searched, (deadline - System.nanoTime()) / 1_000_000)) {
            fill();
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return page.remove();
    }

    @Override
    public void close() {
        if (callback != null) {
            reach.forget(callback);
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable whenThereIsMore) {
        callback = whenThereIsMore;
        reach.wake(whenThereIsMore);
        return true;
    }

    /**
     * What is committed up to where its part reaches when the search begins is found by it; so an empty search need not
     * be repeated.
     */
    private void fill() {
        long reached = reach.position();
        if (page.isEmpty() && reached > searched) {
            var read = source.after(position);
            page.addAll(read);
            searched = reached;
            if (!read.isEmpty()) {
                position = read.getLast().trackingToken().position().orElseThrow();
                searched = position;
            }
        }
    }
}
