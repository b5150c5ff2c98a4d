package org.tadamon.deploy.load;

import java.io.IOException;
import java.time.Duration;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Workplace;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.console.ToolFailed;

/**
 * A start on a ledger that holds much: views are in memory and are built from the first event on.
 *
 * <p>Measured twice: between the first and the last look at how far the slowest view is; and from the start of the
 * process, in which Java and PostgreSQL start too.
 */
record Replay(Workplace place, Launch launch) {

    private static final Duration LONGEST = Duration.ofMinutes(20);

    /** Done is what the application itself calls caught up: only then does it tell a count. */
    private record Look(long at, long head, long slowest, boolean isDone) {}

    void measure(Scoreboard scoreboard) {
        long began = System.nanoTime();
        var node = place.begin(launch);
        var first = firstLook(began);
        var last = new Look[] {first};
        boolean done = Await.until(LONGEST, Duration.ofMillis(100), () -> {
            if (!node.isAlive()) {
                throw new ToolFailed("The application ended while it read the ledger.");
            }
            last[0] = look();
            return last[0].isDone();
        });
        if (!done) {
            throw new ToolFailed("The views were not built within " + LONGEST.toMinutes() + " minutes.");
        }
        double all = (last[0].at() - began) / 1e9;
        double watched = (last[0].at() - first.at()) / 1e9;
        scoreboard.told("events in the ledger", last[0].head(), "");
        scoreboard.told("from start to caught up", all, " s");
        if (watched > 1) {
            double rate = (last[0].head() - first.slowest()) / watched;
            scoreboard.atLeast("events read again", rate, 15_000, "/s");
        }
        scoreboard.told("events read again, starting included", last[0].head() / all, "/s");
    }

    private Look firstLook(long began) {
        var first = new Look[1];
        if (!Await.until(Duration.ofMinutes(5), Duration.ofMillis(50), () -> {
            first[0] = look();
            return true;
        })) {
            throw new ToolFailed("No answer within " + (System.nanoTime() - began) / 1_000_000_000 + " s.");
        }
        return first[0];
    }

    private Look look() throws IOException {
        var status = place.tadamon().status();
        return new Look(System.nanoTime(), status.head(), status.slowest(), status.isCaughtUp());
    }
}
