package org.tadamon.api.sweep;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the ledger what has come of work: exact, however often it was interrupted. */
@Component
@DependsOnDatabaseInitialization
public class Outcome {

    /**
     * What was done.
     *
     * @param signatures about how many something changed
     * @param moved by how much the count moved
     */
    public record Figures(long signatures, long moved) {}

    private final JdbcClient jdbc;

    Outcome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What has come of it since it was ordered. {@code OFFSET 0} has PostgreSQL look for each signature's own events
     * and at nothing else of them: thousands that were held a moment ago are not in its statistics yet, and it would go
     * through all of them for each one.
     *
     * @param name the event each signature has that something was done about
     * @param reason the reason it carries; {@code null} for what each was held for before
     */
    public Figures of(Sweep sweep, String name, @Nullable String reason) {
        return jdbc.sql("""
                SELECT count(*) AS signatures, coalesce(sum((said.fact -> 'tally' ->> 'change')::int), 0) AS moved
                FROM sweep_item item
                CROSS JOIN LATERAL (
                    SELECT name, position, payload FROM ledger_event WHERE aggregate = item.signature OFFSET 0) event
                CROSS JOIN LATERAL (SELECT convert_from(event.payload, 'UTF8')::jsonb AS fact) said
                WHERE item.subject = :subject AND event.name = :name AND event.position > :after
                AND said.fact ->> 'reason' = coalesce(:reason, item.held_for)""")
                .param("subject", sweep.subject())
                .param("name", name)
                .param("after", sweep.orderedAt())
                .param("reason", reason, Types.VARCHAR)
                .query((row, _) -> new Figures(row.getLong("signatures"), row.getLong("moved")))
                .single();
    }
}
