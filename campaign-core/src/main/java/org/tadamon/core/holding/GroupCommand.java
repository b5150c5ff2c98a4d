package org.tadamon.core.holding;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;

/** All that can be asked about one group of held signatures. Each may be asked twice with the same result. */
public sealed interface GroupCommand {

    /** Which decision it is about. */
    GroupId groupId();

    /**
     * Release them or remove them. Refused: {@link GroupProblem.Empty} and {@link GroupProblem.TooLong} of the note,
     * {@link GroupProblem.Malformed} of the code, and {@link GroupProblem.DecidedOtherwise} when there is this decision
     * already, and it is another one.
     *
     * @param reasonCode a code of the list of reasons, 1 to 40 of {@code a-z 0-9 -}
     * @param note more about it, for those who moderate and audit; 0 to 500 grapheme clusters, naming nobody
     */
    record DecideGroup(
            @TargetAggregateIdentifier GroupId groupId,
            Group group,
            Verdict verdict,
            String reasonCode,
            String note,
            AccountId by)
            implements GroupCommand {}

    /** Take note of what has come of it. */
    record NoteDecided(@TargetAggregateIdentifier GroupId groupId, Effect effect) implements GroupCommand {}

    /**
     * Take it back: they are held again for what they were held for. Refused: {@link GroupProblem.Empty} and
     * {@link GroupProblem.TooLong} of the reason.
     *
     * @param reason why, 1 to 500 grapheme clusters, naming nobody
     */
    record UndoGroup(@TargetAggregateIdentifier GroupId groupId, String reason, AccountId by) implements GroupCommand {}

    /** Take note of what has come of taking it back. */
    record NoteUndone(@TargetAggregateIdentifier GroupId groupId, Effect effect) implements GroupCommand {}
}
