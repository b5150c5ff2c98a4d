package org.tadamon.core.posting;

import java.util.UUID;

/** Names one posting: a random UUID, unique among all aggregates; nothing about the writer can be read from it. */
public record PostingId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static PostingId of(String text) {
        return new PostingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
