package org.tadamon.deploy.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.console.ToolFailed;

/** One start of the application: from a process begun to a process ended, one way or the other. */
public final class Node {

    private final Process process;
    private final Path log;
    private final long began = System.nanoTime();

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Node start(Launch launch, Path folder, int port, String token) {
        var log = folder.resolve("application.log");
        try {
            var builder = new ProcessBuilder(launch.command());
            builder.environment().put("TADAMON_DATA", folder.resolve("data").toString());
            builder.environment().put("TADAMON_OPERATOR_TOKEN", token);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment()
                    .put("TADAMON_CONFIRMATION_ASKED", "false"); // nobody reads its mail, unless it says so
            builder.environment().put("TADAMON_LIMITS_LIFTED", "true"); // a tool signs for thousands, from one address
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return new Node(builder.start(), log);
        } catch (IOException impossible) {
            throw new ToolFailed("The application cannot be started: " + impossible.getMessage(), impossible);
        }
    }

    /** Its process's number. */
    public long pid() {
        return process.pid();
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** How long ago it was started. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Waits until it answers and its views know everything that happened; fails when it ends first or takes longer. */
    public void awaitCaughtUp(Tadamon tadamon, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!isCaughtUp(tadamon)) {
            if (!isAlive()) {
                throw new ToolFailed(
                        "The application ended by itself (%d):%n%s".formatted(process.exitValue(), tail()));
            }
            if (System.nanoTime() > deadline) {
                throw new ToolFailed("Not ready after %d s:%n%s".formatted(longest.toSeconds(), tail()));
            }
            Await.pause(Duration.ofMillis(50));
        }
    }

    /** Whether it answers, and its views know everything that happened up to the moment of asking. */
    public static boolean isCaughtUp(Tadamon tadamon) {
        try {
            return tadamon.status().isCaughtUp();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Kills it at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(30));
    }

    /** Asks it to end, and kills it if it does not. */
    public void stop() {
        process.destroy();
        if (!awaitEnd(Duration.ofSeconds(30))) {
            kill();
        }
    }

    private boolean awaitEnd(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unreadable) {
            return "(no log)";
        }
    }
}
