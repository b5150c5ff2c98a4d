package org.tadamon.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.tadamon.api.running.Postgres;

/** Who watches the ledger's end … */
@ExtendWith(OutputCaptureExtension.class)
class LedgerHeadTest {

    /** A database that, from some moment on, gives nobody a connection, as one whose pool is full. */
    private static final class Full extends DelegatingDataSource {

        private final AtomicBoolean full = new AtomicBoolean();
        private final CountDownLatch asked = new CountDownLatch(1);

        Full(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (full.get()) {
                asked.countDown();
                waitForEver();
            }
            return super.getConnection();
        }

        private static void waitForEver() throws SQLException {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", stop);
            }
        }
    }

    @Test
    void raisesNoAlarmWhenItIsToldToStopWhileItAsks(CapturedOutput console) throws Exception {
        try (var database = Postgres.fresh()) {
            var full = new Full(database);
            var head = new LedgerHead(full);
            full.full.set(true);
            full.asked.await();
            head.close();
        }
        assertThat(console.getAll()).doesNotContain("cannot be reached");
    }
}
