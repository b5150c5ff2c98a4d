package org.tadamon.projections.moderationqueue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.report.ReportId;

/**
 * One case, with what has happened on it.
 *
 * @param history in the order it happened; without reports
 * @param reports the last hundred, the newest first
 */
public record CaseView(CaseLine line, List<Step> history, List<ReportLine> reports) {

    /** What can have happened. */
    public enum What {
        OPENED,
        CLAIMED,
        RELEASED,
        DROPPED,
        APPROVED,
        REJECTED,
        CHANGES_ASKED,
        TAKE_DOWN_PROPOSED,
        TAKE_DOWN_REFUSED,
        TAKEN_DOWN,
        KEPT,
        RESTORED
    }

    /**
     * Something that happened.
     *
     * @param by who did it; {@code null} when it came by itself
     * @param confirmedBy who agreed; {@code null} where nobody had to
     * @param code the reason's code, where it is one of a list
     * @param text what was written about it; empty when nothing was
     */
    public record Step(
            What what,
            Instant at,
            @Nullable AccountId by,
            @Nullable AccountId confirmedBy,
            @Nullable String code,
            String text) {}

    /** What one reader reported. */
    public record ReportLine(
            ReportId id,
            Instant at,
            String category,
            @Nullable Personal note,
            String language) {
        @Override
        public String toString() {
            return "ReportLine[" + id + ", " + category + "]";
        }
    }
}
