package org.tadamon.api.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadamon.api.running.Soon.soon;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tadamon.api.running.Postgres;

/** The PostgreSQL the application brings along … */
class EmbeddedServerTest {

    @TempDir
    private Path data;

    @Test
    void isFoundAndStoppedWhenAKilledApplicationLeftItRunning() throws Exception {
        var left = EmbeddedServer.on(data, Postgres.PROGRAMS); // never closed, as by kill -9
        execute(left, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (42)");
        var before = Leftover.in(data.resolve("postgres").toAbsolutePath()).orElseThrow();
        left.abandon();
        try (var next = EmbeddedServer.on(data, Postgres.PROGRAMS)) {
            assertThat(before.isAlive()).isFalse();
            assertThat(answer(next, "SELECT n FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void isStartedAgainWhenItDies() throws Throwable {
        try (var server = EmbeddedServer.on(data, Postgres.PROGRAMS)) {
            execute(server, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (42)");
            Leftover.in(data.resolve("postgres").toAbsolutePath())
                    .orElseThrow()
                    .process()
                    .destroyForcibly();
            soon(() -> assertThat(answer(server, "SELECT n FROM kept")).isEqualTo("42"));
        }
    }

    @Test
    void letsNobodyInWithoutItsPassword() throws Exception {
        try (var server = EmbeddedServer.on(data, Postgres.PROGRAMS)) {
            assertThat(answer(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "SHOW fsync")).isEqualTo("on");
            assertThat(answer(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(EmbeddedServer server, String question) {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }
}
