package org.tadamon.api.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.moderation.CaseId;

/** Until when the notes of which case can be read. */
@Component
@DependsOnDatabaseInitialization
class NoteEnds {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final ReportSecrets secrets;

    NoteEnds(JdbcClient jdbc, ReportSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** The notes of a case end then; said twice, they end at the first. */
    void end(CaseId about, Instant at) {
        jdbc.sql("INSERT INTO report_note_end (about, destroy_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(about.value(), Timestamp.from(at))
                .update();
    }

    /** Destroys what opens the notes whose time has come. Safe to repeat, and to be stopped in between. */
    void destroy(Instant now) {
        List<UUID> due = jdbc.sql("SELECT about FROM report_note_end WHERE destroy_at <= ? LIMIT ?")
                .params(Timestamp.from(now), AT_ONCE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (var about : due) {
            secrets.destroyNotes(new CaseId(about));
            jdbc.sql("DELETE FROM report_note_end WHERE about = ?").param(about).update();
        }
    }
}
