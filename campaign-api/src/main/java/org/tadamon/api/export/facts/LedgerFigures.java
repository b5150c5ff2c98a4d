package org.tadamon.api.export.facts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.signaturecount.SignatureCount;

/**
 * Counts a petition's signatures in the ledger itself, up to a position, or up to the end of a day that reaches to that
 * position: the same for ever, whatever happens later.
 */
@Component
@DependsOnDatabaseInitialization
class LedgerFigures {

    /** How many positions are looked at together: a second's work. */
    private static final long TOGETHER = 100_000;

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    LedgerFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By how much the count moved.
     *
     * @param hours in each hour (UTC, its first instant)
     * @param areas in each area on each day (UTC)
     */
    record Moves(NavigableMap<Instant, Long> hours, NavigableMap<LocalDate, Map<String, Long>> areas) {

        private void add(String area, Instant hour, long change) {
            hours.merge(hour, change, Long::sum);
            areas.computeIfAbsent(LocalDate.ofInstant(hour, ZoneOffset.UTC), _ -> new HashMap<>())
                    .merge(area, change, Long::sum);
        }

        /** Everything that is counted; areas as at the beginning of this day. */
        SignatureCount count(LocalDate today) {
            var now = new HashMap<String, Long>();
            var before = new HashMap<String, Long>();
            areas.forEach((day, moves) -> moves.forEach((area, change) -> {
                now.merge(area, change, Long::sum);
                before.merge(area, day.isBefore(today) ? change : 0, Long::sum);
            }));
            long total = hours.values().stream().mapToLong(Long::longValue).sum();
            return new SignatureCount(total, hours, now, before, Map.of(), today);
        }
    }

    /** Nothing yet. */
    static Moves none() {
        return new Moves(new TreeMap<>(), new TreeMap<>());
    }

    /** The last position at which nobody could have signed yet; -1 where the petition is not in the ledger. */
    long before(PetitionId petition) {
        return jdbc.sql("SELECT position - 1 FROM ledger_event WHERE aggregate = ? AND sequence = 0")
                .param(petition.value())
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /**
     * Counts some more.
     *
     * @param after the last position that was looked at before
     * @return the last one that was looked at by now
     */
    long more(PetitionId petition, long after, Order order, Moves moves) {
        long last = Math.min(order.position(), after + TOGETHER);
        read(petition, new Part(after, last, order.closesADay() ? Moments.after(order.asOf()) : NEVER), moves);
        return last;
    }

    /** What stands after a position and up to another, and happened before a moment. */
    private record Part(long after, long upTo, Instant before) {}

    private void read(PetitionId petition, Part part, Moves moves) {
        jdbc.sql("""
                SELECT said.fact -> 'tally' ->> 'areaCode', date_trunc('hour', event.occurred_at, 'UTC'),
                    sum((said.fact -> 'tally' ->> 'change')::int)
                FROM ledger_event event
                CROSS JOIN LATERAL (SELECT convert_from(event.payload, 'UTF8')::jsonb AS fact) said
                WHERE event.position > ? AND event.position <= ? AND event.aggregate_type = 'signature'
                AND event.occurred_at < ?
                AND said.fact ->> 'petitionId' = ? AND said.fact -> 'tally' ->> 'change' <> '0'
                GROUP BY 1, 2""")
                .params(part.after, part.upTo, Timestamp.from(part.before), petition.toString())
                .query(row -> {
                    var hour = Objects.requireNonNull(row.getObject(2, OffsetDateTime.class));
                    moves.add(row.getString(1), hour.toInstant(), row.getLong(3));
                });
    }
}
