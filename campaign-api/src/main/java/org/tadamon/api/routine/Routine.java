package org.tadamon.api.routine;

import java.time.Duration;

/** Something that is done again and again. Every bean of this kind is found and run. */
public interface Routine {

    /** What it is called in the log, for example {@code closing-times}. */
    String name();

    /** How long it rests in between. */
    Duration every();

    /** Whether it goes by what read models hold, so that it is not done before they have caught up after a start. */
    default boolean readsViews() {
        return true;
    }

    /** Does it once. What it throws is told in the log, and it is tried again after a rest. */
    void run() throws InterruptedException;
}
