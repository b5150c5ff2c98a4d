package org.tadamon.api.report;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every minute whose time has come, on several nodes as well as on one. */
@Component
class WhenNotesEndThenDestroyThem implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WhenNotesEndThenDestroyThem.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final NoteEnds ends;
    private final Clock clock;
    private final Thread thread = Thread.ofVirtual().name("note-ends").unstarted(this::work);

    WhenNotesEndThenDestroyThem(NoteEnds ends, Clock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.start();
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }

    private void work() {
        try {
            for (; ; Thread.sleep(EVERY)) {
                look();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            ends.destroy(clock.instant());
        } catch (RuntimeException away) {
            LOG.warn(
                    "Notes of reports cannot be destroyed now: {}",
                    away.getClass().getSimpleName());
        }
    }
}
