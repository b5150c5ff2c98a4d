package org.tadamon.api.ledger;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how far the ledger reaches, at once for what this node appends and within a tenth of a second for what others
 * do, and wakes those who read at its end. One small question ten times a second serves all readers of a node.
 */
public final class LedgerHead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerHead.class);
    private static final long POLL_MILLIS = 100;

    private final DataSource dataSource;
    private final AtomicLong position = new AtomicLong(-1);
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();
    private final Thread poller;
    private volatile boolean closed;

    /** Reads where the ledger ends, and goes on watching. */
    public LedgerHead(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        advanceTo(ask());
        poller = Thread.ofVirtual().name("ledger-head").start(this::watch);
    }

    /** The position of the last event known to be committed; -1 of an empty ledger. */
    public long position() {
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

    /** Waits until the ledger reaches past a position, at most so long; tells whether it does. */
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

    private long ask() throws SQLException {
        try (var connection = dataSource.getConnection();
                var ask = connection.prepareStatement("SELECT coalesce(max(position), -1) FROM ledger_event");
                var answer = ask.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void watch() {
        boolean away = false;
        while (!closed) {
            try {
                Thread.sleep(POLL_MILLIS);
                advanceTo(ask());
                away = false;
            } catch (InterruptedException stop) {
                return;
            } catch (SQLException gone) {
                if (!away && !closed) {
                    LOG.warn("The ledger cannot be reached ({}); trying again until it can", gone.getSQLState());
                }
                away = true;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        poller.interrupt();
    }
}
