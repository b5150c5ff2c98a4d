package org.tadamon.core.export;

import java.util.UUID;

/** Names one export: a random UUID, unique among all aggregates. */
public record ExportId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static ExportId of(String text) {
        return new ExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
