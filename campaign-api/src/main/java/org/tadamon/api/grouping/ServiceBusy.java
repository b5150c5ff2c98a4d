package org.tadamon.api.grouping;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for has not been accepted, or nobody can tell whether it was; asking again is safe and right.
 *
 * <p>Thrown when the queue is full, when PostgreSQL is away, and when an answer took too long.
 */
public final class ServiceBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** After how long it is worth asking again. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** For a reason an operator understands. */
    public ServiceBusy(String why) {
        super(why);
    }

    /** For a reason an operator understands. */
    public ServiceBusy(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
