package org.tadamon.core.petition.aftermath;

import java.util.UUID;

/** Names one delivery or one answer of a petition: a random UUID, public. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
