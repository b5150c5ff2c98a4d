package org.tadamon.api.mail;

import java.time.Instant;

/** What became of a mail. */
public sealed interface Outcome {

    /** Why it was not handed over: a code, and a detail that names nobody; empty if it was. */
    default String reason() {
        return "";
    }

    /** It was handed over. */
    record Sent() implements Outcome {}

    /** Whoever it was for is forgotten, and it with them. */
    record Forgotten() implements Outcome {}

    /** It was not, and may be later. */
    record Later(Instant dueAt, String reason) implements Outcome {}

    /** It was not, and is left to the operator. */
    record Stuck(String reason) implements Outcome {}
}
