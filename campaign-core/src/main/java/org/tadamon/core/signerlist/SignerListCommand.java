package org.tadamon.core.signerlist;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/** All that can be asked of one list. Each but {@link TakeList} may be asked twice with the same result. */
public sealed interface SignerListCommand {

    /** Which list it is asked of. */
    SignerListId listId();

    /**
     * Make a list. Refused: {@link SignerListProblem.Empty}, {@link SignerListProblem.TooLong},
     * {@link SignerListProblem.Malformed}, all at once, and {@link SignerListProblem.OrderedOtherwise} when there is
     * this list already, of something else.
     */
    record OrderList(
            @TargetAggregateIdentifier SignerListId listId, PetitionId petitionId, ListOrder order, AccountId by)
            implements SignerListCommand {}

    /** Take note that it is made. Of what was cancelled nothing is noted. */
    record NoteListMade(@TargetAggregateIdentifier SignerListId listId, int rows, Instant keptUntil)
            implements SignerListCommand {}

    /** Take note that it would point at somebody: there are too few to be named, or nobody agreed. */
    record NoteListTooShort(@TargetAggregateIdentifier SignerListId listId) implements SignerListCommand {}

    /** Make it no more. Refused: {@link SignerListProblem.Over} once that is settled. */
    record CancelList(@TargetAggregateIdentifier SignerListId listId, AccountId by) implements SignerListCommand {}

    /** Take it along. Refused: {@link SignerListProblem.NotMade}, {@link SignerListProblem.Gone}. */
    record TakeList(@TargetAggregateIdentifier SignerListId listId, Taking taking, AccountId by)
            implements SignerListCommand {}

    /** Take note that its time is over, and that nothing of it is kept. */
    record ForgetList(@TargetAggregateIdentifier SignerListId listId) implements SignerListCommand {}
}
