package org.tadamon.api.sweep;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.core.petition.PetitionId;

/** Keeps the work there is to do in PostgreSQL. */
@Component
@DependsOnDatabaseInitialization
public class Sweeps {

    private static final String COLUMNS = "id, work, subject, petition, ordered_at, state, total, done";
    private static final RowMapper<Sweep> ROW = (row, _) -> new Sweep(
            Objects.requireNonNull(row.getObject("id", UUID.class)),
            Work.valueOf(row.getString("work")),
            Objects.requireNonNull(row.getObject("subject", UUID.class)),
            new PetitionId(Objects.requireNonNull(row.getObject("petition", UUID.class))),
            row.getLong("ordered_at"),
            row.getString("state").equals("stopping"),
            row.getLong("total"),
            row.getLong("done"));

    private final JdbcClient jdbc;

    Sweeps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Orders it; once, however often it is asked for under the same id. */
    public void order(UUID id, Work work, UUID subject, PetitionId petition, long position) {
        jdbc.sql("""
                INSERT INTO sweep (id, work, subject, petition, ordered_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""")
                .params(id, work.name(), subject, petition.value(), position)
                .update();
    }

    /** Has what is being done for a subject, and was ordered before a position, stop after the batch it is at. */
    public void stop(UUID subject, long position) {
        jdbc.sql("UPDATE sweep SET state = 'stopping' WHERE subject = ? AND ordered_at < ? AND state = 'open'")
                .params(subject, position)
                .update();
    }

    /** How far the last work for a subject has come; empty when all of it has ended. */
    public Optional<Sweep> running(UUID subject) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM sweep WHERE subject = ? AND state <> 'ended'"
                        + " ORDER BY ordinal DESC LIMIT 1")
                .param(subject)
                .query(ROW)
                .optional();
    }

    /**
     * What to do next: what was ordered first, but exports and lists after all else, and what failed after what did
     * not.
     */
    Optional<Sweep> next() {
        return jdbc.sql(
                        "SELECT " + COLUMNS
                                + " FROM sweep WHERE state <> 'ended' AND due_at <= now() ORDER BY tries, work IN ('EXPORT', 'LIST'), ordinal LIMIT 1")
                .query(ROW)
                .optional();
    }

    /** Whether somebody wants it to stop since it was read. */
    public boolean isToStop(Sweep sweep) {
        return jdbc.sql("SELECT state <> 'open' FROM sweep WHERE id = ?")
                .param(sweep.id())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** How far it has come. */
    public void progress(Sweep sweep, long done, long total) {
        jdbc.sql("UPDATE sweep SET done = ?, total = ? WHERE id = ?")
                .params(done, total, sweep.id())
                .update();
    }

    /** There is nothing left to do. */
    public void end(Sweep sweep) {
        jdbc.sql("UPDATE sweep SET state = 'ended' WHERE id = ?")
                .param(sweep.id())
                .update();
    }

    /** It has to wait for something: others come first, and it is looked at again when the next look is due. */
    void rest(Sweep sweep) {
        jdbc.sql("UPDATE sweep SET due_at = now() + interval '200 milliseconds' WHERE id = ?")
                .param(sweep.id())
                .update();
    }

    /** It could not be done now: others come first, and it rests twice as long each time, for five minutes at most. */
    void failed(Sweep sweep) {
        jdbc.sql("""
                UPDATE sweep SET tries = tries + 1, due_at = now()
                    + LEAST(interval '5 minutes', interval '250 milliseconds' * power(2, LEAST(tries, 12)))
                WHERE id = ?""").param(sweep.id()).update();
    }
}
