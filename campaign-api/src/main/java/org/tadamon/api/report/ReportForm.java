package org.tadamon.api.report;

import org.jspecify.annotations.Nullable;

/**
 * A report as it was typed.
 *
 * @param key the same key is one report, however often it is sent
 */
public record ReportForm(
        @Nullable String category,
        @Nullable String note,
        @Nullable String replyTo,
        @Nullable String key) {

    /** Nothing typed yet. */
    static ReportForm empty(String key) {
        return new ReportForm(null, null, null, key);
    }

    @Override
    public String toString() {
        return "<report>";
    }
}
