package org.tadamon.core.area;

import java.util.UUID;

/** Names one imported list of areas. */
public record AreaImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
