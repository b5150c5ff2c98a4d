package org.tadamon.api.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Postgres;

/** The application … */
class LedgerSafetyTest {

    @Test
    void startsOnThePostgresItBringsAlong() throws Exception {
        try (var database = Postgres.fresh()) {
            assertThatCode(() -> LedgerSafety.verify(database)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesAPostgresThatAnswersBeforeItWrites() throws Exception {
        try (var database = Postgres.fresh()) {
            JdbcClient.create(database)
                    .sql("ALTER ROLE postgres IN DATABASE "
                            + database.getConnection().getCatalog() + " SET synchronous_commit = off")
                    .update();
            database.getHikariPoolMXBean().softEvictConnections();
            assertThatThrownBy(() -> LedgerSafety.verify(database)).hasMessageContaining("synchronous_commit");
        }
    }

    @Test
    void refusesALedgerWithoutItsOrder() throws Exception {
        try (var database = Postgres.fresh()) {
            JdbcClient.create(database)
                    .sql("ALTER TABLE ledger_event DISABLE TRIGGER ledger_one_after_another")
                    .update();
            assertThatThrownBy(() -> LedgerSafety.verify(database)).hasMessageContaining("ledger_one_after_another");
        }
        try (var database = Postgres.fresh()) {
            JdbcClient.create(database)
                    .sql("DROP TRIGGER ledger_one_after_another ON ledger_event")
                    .update();
            assertThatThrownBy(() -> LedgerSafety.verify(database)).hasMessageContaining("missing");
        }
    }
}
