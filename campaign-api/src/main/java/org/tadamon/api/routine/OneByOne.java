package org.tadamon.api.routine;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is done to many things, each by itself: one that cannot be done keeps none of the others waiting. */
public final class OneByOne {

    private OneByOne() {}

    /** Does it to all of them, and only then throws what went wrong first, so that it is told and tried again. */
    public static <T> void each(Collection<T> all, Consumer<T> action) {
        @Nullable RuntimeException first = null;
        for (var one : all) {
            if (Thread.currentThread().isInterrupted()) {
                break; // it is being stopped: the others are done by the next start
            }
            try {
                action.accept(one);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
