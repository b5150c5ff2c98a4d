package org.tadamon.deploy.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tadamon.deploy.client.Tadamon;

/**
 * A folder that lives as long as a tool works, with a free port and the nodes started in it, one after the other or at
 * once. When the tool ends, by itself or by Ctrl-C, the nodes and their PostgreSQL end and the folder is deleted.
 */
public final class Workplace implements AutoCloseable {

    private static final String TOKEN = "operator-token-of-one-tool-0123456789";

    private final Path folder;
    private final int port;
    private final Tadamon tadamon;
    private final List<Node> nodes = new ArrayList<>();
    private final boolean ownsFolder;
    private final Thread onInterrupt = new Thread(this::clear);

    /** A new one. */
    public Workplace() {
        this(temporary(), true);
    }

    private Workplace(Path folder, boolean ownsFolder) {
        this.folder = folder;
        this.ownsFolder = ownsFolder;
        port = freePort();
        tadamon = new Tadamon(URI.create("http://127.0.0.1:" + port), TOKEN);
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Another port for another node on the same folder; it is to be closed first. */
    public Workplace another() {
        return new Workplace(folder, false);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tadamon-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Where everything is kept; the application's own folder is {@code data} in it. */
    public Path folder() {
        return folder;
    }

    /** The application that is reached here, once one runs. */
    public Tadamon tadamon() {
        return tadamon;
    }

    /** Starts the application without waiting for it. */
    public Node begin(Launch launch) {
        var node = Node.start(launch, folder, port, TOKEN);
        nodes.add(node);
        return node;
    }

    /** Starts the application and waits until its views know everything that happened before. */
    public Node start(Launch launch, Duration longest) {
        var node = begin(launch);
        node.awaitCaughtUp(tadamon, longest);
        return node;
    }

    /** The PostgreSQL that serves this folder; empty when none does. */
    public Optional<ProcessHandle> postmaster() {
        return Postmaster.under(folder);
    }

    /** Stops what runs here and deletes the folder. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
        tadamon.close();
        clear();
    }

    /** Stops what was started here, and leaves the folder. */
    public void stopNodes() {
        nodes.stream().filter(Node::isAlive).forEach(Node::stop);
    }

    private void clear() {
        stopNodes();
        if (!ownsFolder) {
            return;
        }
        postmaster().ifPresent(Workplace::end);
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | UncheckedIOException goneAlready) {
            // PostgreSQL takes its own files away while it ends
        } catch (IOException stuck) {
            System.err.println("Not everything under " + folder + " could be deleted: " + stuck.getMessage());
        }
    }

    /** A killed application leaves its PostgreSQL: asks it to end, and kills it if it has not after ten seconds. */
    private static void end(ProcessHandle postmaster) {
        postmaster.destroy();
        for (int tenths = 0; tenths < 100 && postmaster.isAlive(); tenths++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException hurried) {
                break;
            }
        }
        postmaster.destroyForcibly();
    }
}
