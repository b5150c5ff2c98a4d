package org.tadamon.core.action;

import java.util.UUID;

/** Names one action: a UUID, unique among all aggregates, public. */
public record ActionId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
