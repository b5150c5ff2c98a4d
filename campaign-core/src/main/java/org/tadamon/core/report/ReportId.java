package org.tadamon.core.report;

import java.util.UUID;

/** Names one report of one reader: a random UUID. */
public record ReportId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
