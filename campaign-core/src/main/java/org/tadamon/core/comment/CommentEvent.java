package org.tadamon.core.comment;

import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;

/**
 * All that can have happened to one comment. The words are sealed; everything else names nobody and is kept for good.
 */
public sealed interface CommentEvent {

    /** Which one it happened to. */
    CommentId commentId();

    /** The petition it was given to. */
    PetitionId petitionId();

    /** Whose signature it belongs to. */
    SignatureId signatureId();

    /**
     * Somebody said why they sign, or said it otherwise than before. From {@link CommentCommand.GiveComment}.
     *
     * @param number how often it has been given by now, from 1
     * @param words purpose {@code signer.comment}
     */
    record CommentGiven(CommentId commentId, PetitionId petitionId, SignatureId signatureId, int number, Personal words)
            implements CommentEvent {

        @Override
        public String toString() {
            return "CommentGiven[" + commentId + ", " + number + "]";
        }
    }

    /**
     * It is gone for its signer's sake. From {@link CommentCommand.TakeCommentBack}, {@link CommentCommand.EndComment}.
     */
    record CommentTakenBack(CommentId commentId, PetitionId petitionId, SignatureId signatureId)
            implements CommentEvent {}

    /** Something was decided about it. From {@link CommentCommand.DecideComment}. */
    sealed interface Decided extends CommentEvent {

        /** Which giving of it was read. */
        int number();

        /** Why, for those who moderate and audit; may be empty. */
        String note();

        /** Who decided. */
        AccountId by();
    }

    /** It may show, as long as its signature counts. From {@link Verdict.Approve}. */
    record CommentApproved(
            CommentId commentId, PetitionId petitionId, SignatureId signatureId, int number, String note, AccountId by)
            implements Decided {}

    /** It does not show; one that did was taken down by this. From {@link Verdict.Reject}. */
    record CommentRejected(
            CommentId commentId,
            PetitionId petitionId,
            SignatureId signatureId,
            int number,
            String reasonCode,
            String note,
            AccountId by)
            implements Decided {}

    /** What was decided was taken back. From {@link Verdict.PutBack}. */
    record CommentPutBack(
            CommentId commentId, PetitionId petitionId, SignatureId signatureId, int number, String note, AccountId by)
            implements Decided {}
}
