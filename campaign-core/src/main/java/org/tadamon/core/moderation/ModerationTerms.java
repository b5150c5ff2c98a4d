package org.tadamon.core.moderation;

import java.time.Duration;
import org.tadamon.core.moderation.About.Kind;

/**
 * What the operator has set for moderation.
 *
 * @param submissionsDue how long a submitted petition may wait for a decision
 * @param reportsDue how long a reported petition may wait for one
 * @param claim how long a case stays with whoever claimed it
 * @param twoPersonTakeDown whether a second moderator must confirm that a petition is taken down
 */
public record ModerationTerms(Duration submissionsDue, Duration reportsDue, Duration claim, boolean twoPersonTakeDown) {

    Duration due(Kind kind) {
        return switch (kind) {
            case SUBMISSION -> submissionsDue;
            case REPORT -> reportsDue;
        };
    }
}
