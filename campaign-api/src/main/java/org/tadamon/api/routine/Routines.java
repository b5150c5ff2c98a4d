package org.tadamon.api.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tadamon.api.web.Progress;

/**
 * Runs them all, each on a thread of its own, from the end of the start to the beginning of the stop. Not on virtual
 * threads: interrupting one of those closes the connection it waits on, in the middle of a commit even.
 */
@Component
class Routines implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Routines.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final List<Routine> all;
    private final Progress progress;
    private final List<Thread> threads = new ArrayList<>();

    Routines(List<Routine> all, Progress progress) {
        this.all = all;
        this.progress = progress;
    }

    @Override
    public synchronized void start() {
        all.forEach(each ->
                threads.add(Thread.ofPlatform().daemon().name(each.name()).start(() -> repeat(each))));
    }

    /** Lets each finish what it is at, or stop in the middle. */
    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    private void repeat(Routine routine) {
        try {
            while (routine.readsViews() && !progress.isCaughtUp()) {
                Thread.sleep(LOOK_EVERY);
            }
            while (!Thread.interrupted()) {
                once(routine);
                Thread.sleep(routine.every());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void once(Routine routine) throws InterruptedException {
        try {
            routine.run();
        } catch (RuntimeException away) {
            LOG.warn(
                    "{} could not be done now ({}); trying again",
                    routine.name(),
                    away.getClass().getSimpleName());
        }
    }
}
