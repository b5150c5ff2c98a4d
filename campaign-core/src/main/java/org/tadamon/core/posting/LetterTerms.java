package org.tadamon.core.posting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.refusal.CommandRefused;

/** Tells until when a drive takes letters, from the drive's own history and at most a second old. */
@FunctionalInterface
public interface LetterTerms {

    /** How long after the end a letter that was written before can still be confirmed. */
    Duration GRACE = Duration.ofHours(24);

    /** First instant (UTC) at which it takes none any more; empty where there is no such drive. */
    Optional<Instant> end(LetterDriveId drive);

    /**
     * A drive that takes letters at this moment. Refused: {@link PostingProblem.NoSuchDrive},
     * {@link PostingProblem.TooLate}.
     *
     * @param grace how long after its end it does so
     */
    default void requireOpen(LetterDriveId drive, Clock clock, Duration grace) {
        var end = end(drive).orElseThrow(() -> new CommandRefused(new PostingProblem.NoSuchDrive()));
        if (!clock.instant().isBefore(end.plus(grace))) {
            throw new CommandRefused(new PostingProblem.TooLate());
        }
    }
}
