package org.tadamon.api.ledger;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tadamon.api.ledger.LedgerSource.Part;

/**
 * Knows how far the ledger reaches, at once for what this node appends and within a tenth of a second for what others
 * do, and wakes those who read at its end. One small question ten times a second serves all readers of a node.
 */
public final class LedgerHead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerHead.class);
    private static final long POLL_MILLIS = 100;
    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Reach whole = new Reach();
    private final PartWatch parts;
    private final Thread poller;
    private volatile boolean closed;

    /** Reads where the ledger ends, and goes on watching. */
    public LedgerHead(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        whole.advanceTo(ask());
        parts = new PartWatch(dataSource, whole);
        poller = Thread.ofVirtual().name("ledger-head").start(this::watch);
    }

    /** The position of the last event known to be committed; -1 of an empty ledger. */
    public long position() {
        return whole.position();
    }

    void advanceTo(long reached) {
        whole.advanceTo(reached);
    }

    /** How far a part of the ledger reaches, for those who read nothing else of it. */
    Reach of(Part part) {
        return parts.of(part);
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

    /** Nothing is asked any more when this returns, so the database may go. */
    @Override
    public void close() {
        closed = true;
        parts.close();
        poller.interrupt();
        try {
            poller.join(LONGEST_QUESTION);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
