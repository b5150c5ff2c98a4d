package org.tadamon.api.running;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.tadamon.api.postgres.EmbeddedServer;

/** One real PostgreSQL for all tests of a run, and a fresh, migrated database in it for each that asks. */
public final class Postgres {

    /** Where tests unpack PostgreSQL to, once. */
    public static final Path PROGRAMS = Path.of("target", "programs");

    private static final EmbeddedServer SERVER =
            EmbeddedServer.on(Path.of("target", "postgres-" + UUID.randomUUID()), PROGRAMS);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }

    private Postgres() {}

    /** A database nobody else uses. */
    public static HikariDataSource fresh() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var admin = pool("postgres");
                var connection = admin.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var database = pool(name);
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /** Where a database is. */
    public static String url(String database) {
        return SERVER.url().replaceAll("/postgres$", "/" + database);
    }

    /** Who owns them all. */
    public static String user() {
        return SERVER.user();
    }

    /** With what. */
    public static String password() {
        return SERVER.password();
    }

    private static HikariDataSource pool(String database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url(database));
        pool.setUsername(SERVER.user());
        pool.setPassword(SERVER.password());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(0);
        return pool;
    }
}
