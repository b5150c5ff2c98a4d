package org.tadamon.core.aftermath;

import java.util.UUID;

/** Names one visit to one decision maker. */
public record VisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
