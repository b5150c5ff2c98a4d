package org.tadamon.api.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.tadamon.api.ledger.LedgerSource.Part;

/**
 * Looks where the last event of each part of the ledger stands, once for all who read that part. While thousands sign,
 * those who read what is rare sleep: were each woken by every signature, they would ask more than the signers write.
 * Those who read everything are woken for many at a time, which costs them hardly more than one.
 */
final class PartWatch implements AutoCloseable {

    /** The longest an event waits to be noticed, and the shortest time from one look to the next. */
    private static final long PAUSE_MILLIS = 20;

    private static final long SLEEP_MILLIS = 1_000;
    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Reach whole;
    private final Map<Part, Reach> parts = new EnumMap<>(Part.class);
    private final Thread watcher;

    PartWatch(DataSource dataSource, Reach whole) throws SQLException {
        this.dataSource = dataSource;
        this.whole = whole;
        for (var part : Part.values()) {
            parts.put(part, new Reach());
        }
        long reached = whole.position();
        look();
        watcher = Thread.ofVirtual().name("ledger-parts").start(() -> watch(reached));
    }

    Reach of(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    /** What is committed up to the head when a look begins is found by it. */
    private void watch(long from) {
        long looked = from;
        try {
            while (true) {
                if (whole.awaitPast(looked, SLEEP_MILLIS)) {
                    long reached = whole.position();
                    looked = found() ? reached : looked;
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether it could look. The head tells when the ledger is away, and a reader that cannot be woken is stopping: all
     * others must be woken all the same, so looking is tried again.
     */
    private boolean found() {
        try {
            look();
            return true;
        } catch (SQLException | RuntimeException again) {
            return false;
        }
    }

    private void look() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            for (var each : parts.entrySet()) {
                look(connection, each.getKey(), each.getValue());
            }
        }
    }

    private static void look(Connection connection, Part part, Reach reach) throws SQLException {
        try (var ask = connection.prepareStatement(
                "SELECT max(position) FROM ledger_event WHERE position > ? AND " + part.condition())) {
            ask.setLong(1, reach.position());
            try (var answer = ask.executeQuery()) {
                answer.next();
                long last = answer.getLong(1);
                if (!answer.wasNull()) {
                    reach.advanceTo(last);
                }
            }
        }
    }

    /** Nothing is asked any more when this returns. */
    @Override
    public void close() {
        watcher.interrupt();
        try {
            watcher.join(LONGEST_QUESTION);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
