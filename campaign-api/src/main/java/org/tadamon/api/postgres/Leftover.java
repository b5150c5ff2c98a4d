package org.tadamon.api.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that runs on a data folder, known by the file it keeps there; it outlives an application that was
 * killed.
 */
record Leftover(ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The one on this folder, if it is alive and really a PostgreSQL. */
    static Optional<Leftover> in(Path folder) {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(first -> first.matches("\\d+"))
                    .flatMap(first -> ProcessHandle.of(Long.parseLong(first)))
                    .filter(Leftover::isPostgres)
                    .map(Leftover::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Stops it: with its clients dead it ends by itself once asked; else the log it keeps makes good for a hard stop.
     */
    void stop() {
        LOG.info("A PostgreSQL of an earlier start is still running on this data; stopping it");
        process.destroy();
        if (!endsWithin(PATIENCE)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            endsWithin(PATIENCE);
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException impossible) {
            throw new CompletionException(impossible);
        }
    }

    /** A pid may have been given to another program since; one that hides its name is taken for what the file says. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(path -> path.contains("postgres"))
                        .orElse(true);
    }
}
