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

    /** Migrated once; each database that is asked for is a copy of it. */
    private static final String MIGRATED;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        MIGRATED = migrated();
    }

    private Postgres() {}

    /** A database nobody else uses, with all tables and nothing in them. */
    public static HikariDataSource fresh() {
        return pool(made(" TEMPLATE " + MIGRATED));
    }

    private static String migrated() {
        var name = made("");
        try (var database = pool(name)) {
            Flyway.configure().dataSource(database).load().migrate();
        }
        return name;
    }

    private static String made(String how) {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var admin = pool("postgres");
                var connection = admin.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + how);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return name;
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
