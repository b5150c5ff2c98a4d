package org.tadamon.api.report;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.Routine;

/** Looks every minute which notes were kept long enough. */
@Component
class WhenNotesEndThenDestroyThem implements Routine {

    private final NoteEnds ends;
    private final Clock clock;

    WhenNotesEndThenDestroyThem(NoteEnds ends, Clock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "note-ends";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        ends.destroy(clock.instant());
    }
}
