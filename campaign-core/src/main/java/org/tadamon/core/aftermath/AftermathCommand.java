package org.tadamon.core.aftermath;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;

/** All that can be asked of what remains of an action. Each may be asked twice with the same result. */
public sealed interface AftermathCommand {

    /** Of which it is asked. */
    AftermathId aftermathId();

    /**
     * Say how many came. Refused: {@link AftermathProblem.NotBegun}, {@link AftermathProblem.OutOfRange}.
     *
     * @param people 0 to 10,000,000, as the organisers counted
     */
    record CountPeople(@TargetAggregateIdentifier AftermathId aftermathId, ActionId action, int people, AccountId by)
            implements AftermathCommand {}

    /**
     * Tell what happened, for everybody to read. Refused: {@link AftermathProblem.NotBegun},
     * {@link AftermathProblem.Malformed}, {@link AftermathProblem.TooLong}.
     *
     * @param texts by language tag, CommonMark subset, 1 to 5,000 grapheme clusters each; none to tell nothing any more
     */
    record TellWhatHappened(
            @TargetAggregateIdentifier AftermathId aftermathId,
            ActionId action,
            Map<String, String> texts,
            AccountId by)
            implements AftermathCommand {}

    /**
     * Record whom people went to see. Refused: {@link AftermathProblem.NotBegun}, and whatever of the visit is wrong,
     * all at once; {@link AftermathProblem.OutOfRange} for more than 300; {@link AftermathProblem.RecordedOtherwise}
     * when there is this visit already, and it is another one.
     */
    record RecordVisit(
            @TargetAggregateIdentifier AftermathId aftermathId,
            ActionId action,
            VisitId visitId,
            Visit visit,
            AccountId by)
            implements AftermathCommand {}

    /** Strike a visit that was recorded by mistake. */
    record StrikeVisit(@TargetAggregateIdentifier AftermathId aftermathId, VisitId visitId, AccountId by)
            implements AftermathCommand {}
}
