package org.tadamon.core.signerlist;

import java.time.Instant;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/** All that can have happened to one list. It names no signer, so it is kept for good. */
public sealed interface SignerListEvent {

    /** Which list it happened to. */
    SignerListId listId();

    /** Whose signers are in it. */
    PetitionId petitionId();

    /** It is to be made. From {@link SignerListCommand.OrderList}. */
    record ListOrdered(SignerListId listId, PetitionId petitionId, ListOrder order, AccountId by)
            implements SignerListEvent {}

    /**
     * It is made. From {@link SignerListCommand.NoteListMade}.
     *
     * @param rows how many signers are in it
     * @param keptUntil when it is forgotten
     */
    record ListMade(SignerListId listId, PetitionId petitionId, int rows, Instant keptUntil)
            implements SignerListEvent {}

    /** There were too few for it. From {@link SignerListCommand.NoteListTooShort}. */
    record ListTooShort(SignerListId listId, PetitionId petitionId) implements SignerListEvent {}

    /** It is not made. From {@link SignerListCommand.CancelList}. */
    record ListCancelled(SignerListId listId, PetitionId petitionId, AccountId by) implements SignerListEvent {}

    /** It was taken along. From {@link SignerListCommand.TakeList}; each time. */
    record ListTaken(SignerListId listId, PetitionId petitionId, Taking taking, AccountId by)
            implements SignerListEvent {}

    /** Nothing of it is kept any more. From {@link SignerListCommand.ForgetList}. */
    record ListForgotten(SignerListId listId, PetitionId petitionId) implements SignerListEvent {}
}
