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

/** Asks the ledger about moments and short times: where they lie in it, and by how much a petition's count moved. */
@Component
@DependsOnDatabaseInitialization
public class LedgerMoments {

    /** By how much the clocks of two nodes, and the time an event waits to be appended, may mix up the order. */
    public static final Duration MIXED = Duration.ofMinutes(5);

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

    /**
     * The position of the last event that happened before a moment; -1 when nothing had. Once the moment is over for
     * longer than {@link #MIXED}, the same for ever.
     */
    public long lastBefore(Instant moment) {
        return jdbc.sql("""
                SELECT position FROM ledger_event WHERE position < ? AND occurred_at < ?
                ORDER BY position DESC LIMIT 1""")
                .params(first(moment.plus(MIXED)), Timestamp.from(moment))
                .query(Long.class)
                .optional()
                .orElse(-1L);
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
