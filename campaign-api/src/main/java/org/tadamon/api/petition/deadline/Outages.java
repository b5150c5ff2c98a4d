package org.tadamon.api.petition.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.settings.PetitionSettings;

/** Knows when people could sign, and when they could not. */
@Component
@DependsOnDatabaseInitialization
class Outages {

    private static final long ONE_AFTER_ANOTHER = 8_359_176_403L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PetitionSettings settings;
    private final UUID node;

    /** A time in which no node could take signatures. */
    record Outage(Instant from, Instant until) {}

    Outages(JdbcClient jdbc, TransactionTemplate transaction, PetitionSettings settings, Ids ids) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
        this.node = ids.next();
    }

    /** Says that people can sign by way of this node; whoever is the first after a silence writes the silence down. */
    void beat(Instant now) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(ONE_AFTER_ANOTHER).query(row -> {});
            var last = jdbc.sql("SELECT max(beat_at) AS last FROM node_heartbeat")
                    .query((row, _) -> Optional.ofNullable(row.getTimestamp("last")))
                    .single();
            last.map(Timestamp::toInstant)
                    .filter(silent -> silent.plus(settings.outage()).isBefore(now))
                    .ifPresent(silent -> writeDown(silent, now));
            jdbc.sql("""
                    INSERT INTO node_heartbeat (node, beat_at) VALUES (?, ?)
                    ON CONFLICT (node) DO UPDATE SET beat_at = excluded.beat_at""").params(node, Timestamp.from(now)).update();
            jdbc.sql("DELETE FROM node_heartbeat WHERE beat_at < ?")
                    .param(Timestamp.from(now.minus(settings.outage())))
                    .update();
        });
    }

    /** Those that petitions have not been given back yet. */
    List<Outage> toMakeUp() {
        return jdbc.sql("SELECT lost_from, lost_until FROM signing_outage WHERE NOT made_up ORDER BY lost_from")
                .query((row, _) -> new Outage(
                        Objects.requireNonNull(row.getTimestamp("lost_from")).toInstant(),
                        Objects.requireNonNull(row.getTimestamp("lost_until")).toInstant()))
                .list();
    }

    void madeUp(Outage outage) {
        jdbc.sql("UPDATE signing_outage SET made_up = true WHERE lost_from = ?")
                .param(Timestamp.from(outage.from()))
                .update();
    }

    private void writeDown(Instant from, Instant until) {
        jdbc.sql("INSERT INTO signing_outage (lost_from, lost_until) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(Timestamp.from(from), Timestamp.from(until))
                .update();
    }
}
