package org.tadamon.api.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.sweep.Outcome.Figures;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.core.petition.PetitionId;

/** What has come of work on many signatures … */
class OutcomeTest {

    private static final int MANY = 1_500;

    @AutoClose
    private final HikariDataSource database = Postgres.fresh();

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

    /** A database knows what is usual from a while ago, and thinks that nothing has come since. */
    @Test
    void isReadInTheTimeOfEachOnceWhateverTheDatabaseTakesForUsual() {
        for (int earlier = 0; earlier < 4; earlier++) {
            held(ordered(), "rule-" + earlier);
        }
        jdbc.sql("ANALYZE ledger_event").update();
        jdbc.sql("ANALYZE sweep_item").update();
        var sweep = ordered();
        held(sweep, "rule-now");
        assertThat(readFor(sweep)).isLessThan(MANY * 4L);
    }

    @Test
    void isWhatWasDoneForThisReasonSinceItWasOrdered() {
        var sweep = ordered();
        held(sweep, "rule-now");
        var later = new Sweep(sweep.id(), Work.HOLD, sweep.subject(), sweep.petition(), end(), false, 0, 0);
        var outcome = new Outcome(jdbc);
        assertThat(outcome.of(sweep, "signature.held", "rule-now")).isEqualTo(new Figures(MANY, -MANY));
        assertThat(outcome.of(sweep, "signature.held", "rule-other")).isEqualTo(new Figures(0, 0));
        assertThat(outcome.of(sweep, "signature.restored", "rule-now")).isEqualTo(new Figures(0, 0));
        assertThat(outcome.of(later, "signature.held", "rule-now")).isEqualTo(new Figures(0, 0));
        assertThat(outcome.of(sweep, "signature.held", null)).isEqualTo(new Figures(0, 0));
        jdbc.sql("UPDATE sweep_item SET held_for = 'rule-now'").update();
        assertThat(outcome.of(sweep, "signature.held", null)).isEqualTo(new Figures(MANY, -MANY));
    }

    private Sweep ordered() {
        return new Sweep(
                UUID.randomUUID(), Work.HOLD, UUID.randomUUID(), new PetitionId(UUID.randomUUID()), end(), false, 0, 0);
    }

    private long end() {
        return jdbc.sql("SELECT coalesce(max(position), -1) FROM ledger_event")
                .query(Long.class)
                .single();
    }

    private void held(Sweep sweep, String reason) {
        jdbc.sql("""
                INSERT INTO sweep_item (subject, signature, position, counted, area)
                SELECT ?, gen_random_uuid(), n, true, 'LB' FROM generate_series(1, ?) n""").params(sweep.subject(), MANY).update();
        happened(sweep, 0, "signature.given", "");
        happened(sweep, 1, "signature.held", reason);
    }

    private void happened(Sweep sweep, int sequence, String name, String reason) {
        jdbc.sql("""
                INSERT INTO ledger_event
                    (aggregate, sequence, aggregate_type, event_id, occurred_at, name, payload, metadata)
                SELECT signature, ?, 'signature', gen_random_uuid(), now(), ?,
                    convert_to(json_build_object('reason', ?::text, 'tally', json_build_object('change', -1))::text,
                        'UTF8'), '{}'
                FROM sweep_item WHERE subject = ?""").params(sequence, name, reason, sweep.subject()).update();
    }

    /** How many rows of the ledger are read for it. */
    private long readFor(Sweep sweep) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var figures = new Outcome(jdbc).of(sweep, "signature.held", "rule-now");
            assertThat(figures).isEqualTo(new Figures(MANY, -MANY));
            return jdbc.sql("""
                            SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables
                            WHERE relname = 'ledger_event'""").query(Long.class).single();
        }));
    }
}
