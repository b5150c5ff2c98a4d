package org.tadamon.api.countthen;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;

/** Asks the ledger by how much a petition's count moved in a short time. */
@Component
@DependsOnDatabaseInitialization
class LedgerMoments {

    /** By how much the clocks of two nodes, and the time an event waits to be appended, may mix up the order. */
    private static final Duration MIXED = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    LedgerMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Entry(long position, Instant at) {}

    /**
     * By how much the count moved.
     *
     * @param from the first instant that is looked at
     * @param before the first instant that is not
     */
    long moved(PetitionId petition, Instant from, Instant before) {
        return jdbc.sql("""
                SELECT coalesce(sum((said.fact -> 'tally' ->> 'change')::int), 0) FROM ledger_event event
                CROSS JOIN LATERAL (SELECT convert_from(event.payload, 'UTF8')::jsonb AS fact) said
                WHERE event.position >= ? AND event.position < ? AND event.aggregate_type = 'signature'
                AND event.occurred_at >= ? AND event.occurred_at < ? AND said.fact ->> 'petitionId' = ?""")
                .params(
                        first(from.minus(MIXED)),
                        first(before.plus(MIXED)),
                        Timestamp.from(from),
                        Timestamp.from(before),
                        petition.toString())
                .query(Long.class)
                .single();
    }

    /** A position before which nothing happened at a moment or later, but for what is mixed up; found by halving. */
    private long first(Instant moment) {
        long low = 0;
        long high = jdbc.sql("SELECT coalesce(max(position), -1) + 1 FROM ledger_event")
                .query(Long.class)
                .single();
        while (low < high) {
            long middle = low + (high - low) / 2;
            var entry = at(middle);
            if (entry.isEmpty() || !entry.get().at().isBefore(moment)) {
                high = middle;
            } else {
                low = entry.get().position() + 1;
            }
        }
        return low;
    }

    private Optional<Entry> at(long position) {
        return jdbc.sql("SELECT position, occurred_at FROM ledger_event WHERE position >= ? ORDER BY position LIMIT 1")
                .param(position)
                .query((row, _) -> new Entry(
                        row.getLong(1),
                        Objects.requireNonNull(row.getTimestamp(2)).toInstant()))
                .optional();
    }
}
