package org.tadamon.core.areamap;

import java.util.UUID;

/** Names one imported map. */
public record AreaMapImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
