package org.tadamon.core.petition;

import java.util.UUID;

/** Names one petition: a random UUID, unique among all aggregates, public. */
public record PetitionId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static PetitionId of(String text) {
        return new PetitionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
