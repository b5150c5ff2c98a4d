package org.tadamon.core.posting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;

/** All that can be asked of one posting. Each may be asked twice with the same result. */
public sealed interface PostingCommand {

    /** Which posting it is asked of. */
    PostingId posting();

    /**
     * Have a letter sent. Refused: {@link PostingProblem.NoSuchDrive}, {@link PostingProblem.TooLate},
     * {@link PostingProblem.ToNobody}, {@link PostingProblem.TooMany}.
     *
     * @param to 1 to 10, each once
     */
    record OrderPosting(@TargetAggregateIdentifier PostingId posting, LetterDriveId drive, List<Recipient> to)
            implements PostingCommand {}

    /**
     * Keep what has become of one copy. Where that is known already, it stays; but that nobody can know gives way to
     * that it was sent after all.
     */
    record SettleLetter(@TargetAggregateIdentifier PostingId posting, Recipient to, Fate fate)
            implements PostingCommand {}

    /**
     * Say that one has sent it by oneself. Refused: {@link PostingProblem.NoSuchDrive}, {@link PostingProblem.TooLate},
     * {@link PostingProblem.TooMany}.
     */
    record NotePostedByHand(@TargetAggregateIdentifier PostingId posting, LetterDriveId drive, Recipient to)
            implements PostingCommand {}
}
