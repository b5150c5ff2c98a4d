package org.tadamon.api.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL the application brings along, one for a data folder. Should it die, it is started again on the same
 * port, and whoever asked meanwhile is told to try again.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration WATCH = Duration.ofMillis(300);

    private final Path folder;
    private final Path programs;
    private final HostAuthentication authentication;
    private final Thread watcher;
    private EmbeddedPostgres running;
    private Leftover process;
    private volatile boolean closed;

    private EmbeddedServer(Path folder, Path programs, HostAuthentication authentication) {
        this.folder = folder;
        this.programs = programs;
        this.authentication = authentication;
        this.running = start(0);
        this.process = Leftover.in(folder).orElseThrow();
        this.watcher = Thread.ofVirtual().name("postgres-watcher").unstarted(this::watch);
    }

    /**
     * Starts it, after stopping one that a killed application left running on the same data.
     *
     * @param data where its data is kept, in {@code postgres}, and its password, in {@code keys}
     * @param programs where its programs are unpacked to
     */
    public static EmbeddedServer on(Path data, Path programs) {
        var folder = data.resolve("postgres").toAbsolutePath();
        Leftover.in(folder).ifPresent(Leftover::stop);
        var server = new EmbeddedServer(folder, programs, HostAuthentication.in(data));
        server.watcher.start();
        return server;
    }

    /** Where it listens, on the loopback address only. */
    public String url() {
        return "jdbc:postgresql://localhost:" + running.getPort() + "/postgres";
    }

    /** Who to connect as. */
    public String user() {
        return "postgres";
    }

    /** With what. */
    public String password() {
        return authentication.password();
    }

    private EmbeddedPostgres start(int port) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setOverrideWorkingDirectory(programs.toAbsolutePath().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setConnectConfig("password", authentication.password());
            Settings.SAFE_AND_FAST.forEach(builder::setServerConfig);
            var started = builder.start();
            DataSource asOwner = started.getPostgresDatabase();
            authentication.require(asOwner, folder);
            return started;
        } catch (IOException | IllegalStateException failed) {
            throw new IllegalStateException(
                    "PostgreSQL does not start in " + folder
                            + ". Should this be root, which it refuses to run as: either user namespaces must be"
                            + " allowed (then `unshare -U true` works), or start as another user, or set"
                            + " TADAMON_POSTGRES_URL to a PostgreSQL of your own.",
                    failed);
        }
    }

    private void watch() {
        while (!closed) {
            try {
                Thread.sleep(WATCH);
                if (!closed && !process.isAlive()) {
                    restart();
                }
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        LOG.warn("PostgreSQL has died; starting it again");
        try {
            forgetLock();
            running = start(running.getPort());
            process = Leftover.in(folder).orElseThrow();
        } catch (IllegalStateException stillDying) {
            LOG.warn("PostgreSQL did not start yet; trying again", stillDying);
        }
    }

    /** The wrapper's own lock is never let go of by one that died; what keeps two apart is PostgreSQL's own file. */
    private void forgetLock() {
        try {
            Files.deleteIfExists(folder.resolve("epg-lock"));
        } catch (IOException stuck) {
            throw new IllegalStateException("the lock of the PostgreSQL that died cannot be deleted", stuck);
        }
    }

    /** Stops watching and leaves it running and its lock behind, as an application that is killed does. */
    synchronized void abandon() {
        closed = true;
        watcher.interrupt();
        forgetLock();
    }

    @Override
    public synchronized void close() {
        closed = true;
        watcher.interrupt();
        try {
            running.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
