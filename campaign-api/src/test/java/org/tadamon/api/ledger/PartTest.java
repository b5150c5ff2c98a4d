package org.tadamon.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.api.running.Postgres;

/** A part of the ledger … */
class PartTest {

    private static final HikariDataSource DATABASE = Postgres.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);

    @BeforeAll
    static void thousandsSign() {
        JDBC.sql("""
                INSERT INTO ledger_event
                    (aggregate, sequence, aggregate_type, event_id, occurred_at, name, payload, metadata)
                SELECT gen_random_uuid(), 0, 'signature', gen_random_uuid(), now(), 'signature.given', '{}', '{}'
                FROM generate_series(1, 5000)""").update();
        JDBC.sql("ANALYZE ledger_event").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    /** Its words must be those of its index, or it is looked for among all signatures. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHOLE")
    void isFoundWithoutGoingThroughSignatures(Part part) {
        var plan = JDBC.sql("EXPLAIN SELECT position, payload FROM ledger_event WHERE position > 7 AND "
                        + part.condition() + " ORDER BY position")
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan))
                .contains("using ledger_event_")
                .doesNotContain("ledger_event_pkey", "Seq Scan");
    }
}
