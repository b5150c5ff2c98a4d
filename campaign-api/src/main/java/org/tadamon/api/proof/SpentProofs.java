package org.tadamon.api.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.Routine;

/** What was taken, until it would not hold any more anyway. Each is good for one thing, however often that is asked. */
@Component
@DependsOnDatabaseInitialization
class SpentProofs implements Routine {

    private static final String SPEND = """
            INSERT INTO proof_spent AS known (id, spent_on, dies_at) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET spent_on = known.spent_on WHERE known.spent_on = excluded.spent_on""";

    private final JdbcClient jdbc;
    private final ProofKey key;
    private final Clock clock;

    SpentProofs(JdbcClient jdbc, ProofKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** Spends it on something; false where it was spent on something else before. */
    boolean spend(Proof proof, String on) {
        var id = HexFormat.of().formatHex(proof.id());
        return jdbc.sql(SPEND)
                        .params(
                                proof.id(),
                                HexFormat.of().parseHex(key.sign("spent", id + "|" + on)),
                                Timestamp.from(proof.diesAt()))
                        .update()
                == 1;
    }

    @Override
    public String name() {
        return "spent-proofs";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        jdbc.sql("DELETE FROM proof_spent WHERE dies_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
