package org.tadamon.api.moderation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tadamon.core.moderation.ModerationTerms;

/**
 * How moderation works here.
 *
 * @param submissionsDue how long a submitted petition may wait for a decision, for example {@code 3d}
 * @param reportsDue how long a reported petition may wait for one
 * @param claim how long a case stays with the moderator who claimed it
 * @param notesKept how long after the decision what readers wrote in their reports can be read; then it is destroyed
 * @param twoPersonTakeDown whether a second moderator must agree before a petition is taken down
 */
@ConfigurationProperties("tadamon.moderation")
public record ModerationSettings(
        @DefaultValue("3d") Duration submissionsDue,
        @DefaultValue("1d") Duration reportsDue,
        @DefaultValue("30m") Duration claim,
        @DefaultValue("90d") Duration notesKept,
        @DefaultValue("false") boolean twoPersonTakeDown) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /** Refuses times that would never come, or have come already. */
    public ModerationSettings {
        within(submissionsDue, "submissions-due");
        within(reportsDue, "reports-due");
        within(claim, "claim");
        within(notesKept, "notes-kept");
    }

    /** As the core goes by them. */
    public ModerationTerms terms() {
        return new ModerationTerms(submissionsDue, reportsDue, claim, twoPersonTakeDown);
    }

    /** For how many days at the most what readers wrote is kept: a promise, so never fewer than it is. */
    public long daysNotesAreKept() {
        return notesKept.plusDays(1).minusNanos(1).toDays();
    }

    private static void within(Duration time, String name) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("tadamon.moderation." + name + " must be 1m to 365d");
        }
    }
}
