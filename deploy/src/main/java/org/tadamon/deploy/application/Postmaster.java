package org.tadamon.deploy.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded PostgreSQL of a folder, as its own {@code postmaster.pid} names it. */
final class Postmaster {

    private Postmaster() {}

    /** The process that serves a PostgreSQL somewhere under this folder; empty when none does. */
    static Optional<ProcessHandle> under(Path folder) {
        try (var files = Files.find(folder, 5, (path, about) -> path.endsWith("postmaster.pid"))) {
            return files.findFirst().flatMap(Postmaster::namedIn);
        } catch (IOException | java.io.UncheckedIOException changing) {
            return Optional.empty(); // it is starting or stopping: files come and go
        }
    }

    private static Optional<ProcessHandle> namedIn(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }
}
