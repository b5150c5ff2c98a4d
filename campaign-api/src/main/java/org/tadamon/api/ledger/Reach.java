package org.tadamon.api.ledger;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far something reaches that only grows, and who is woken when it reaches further. */
final class Reach {

    private final AtomicLong position = new AtomicLong(-1);
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();

    long position() {
        return position.get();
    }

    void advanceTo(long reached) {
        if (position.getAndAccumulate(reached, Math::max) < reached) {
            synchronized (this) {
                notifyAll();
            }
            readers.forEach(Runnable::run);
        }
    }

    /** Waits until it reaches past a position, at most so long; tells whether it does. */
    synchronized boolean awaitPast(long seen, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (position() <= seen) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    void wake(Runnable reader) {
        readers.add(reader);
    }

    void forget(Runnable reader) {
        readers.remove(reader);
    }
}
