package org.tadamon.core.petition;

import java.util.UUID;

/** Names one piece of a petition's news: a random UUID, public. */
public record NewsId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
