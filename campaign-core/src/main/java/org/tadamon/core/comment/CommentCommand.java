package org.tadamon.core.comment;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;

/** All that can be asked of one comment. */
public sealed interface CommentCommand {

    /** Which one it is asked of. */
    CommentId commentId();

    /**
     * Say why one signs, or say it otherwise; it is read by moderators before it shows, each time.
     *
     * @param words purpose {@code signer.comment}, under the signature's own secret
     */
    record GiveComment(
            @TargetAggregateIdentifier CommentId commentId,
            PetitionId petitionId,
            SignatureId signatureId,
            Personal words)
            implements CommentCommand {

        @Override
        public String toString() {
            return "GiveComment[" + commentId + "]";
        }
    }

    /** Whoever gave it wants it shown no more. Asked twice nothing happens. */
    record TakeCommentBack(@TargetAggregateIdentifier CommentId commentId) implements CommentCommand {}

    /**
     * Its signature was withdrawn or erased, so the comment goes as well; nothing happens to one given anew since.
     *
     * @param given only what was given up to this instant (UTC) is meant
     */
    record EndComment(@TargetAggregateIdentifier CommentId commentId, Instant given) implements CommentCommand {}

    /**
     * Decide whether it shows. Decided the same twice, nothing happens. Refused: {@link CommentProblem.Changed} when it
     * says something else by now, {@link CommentProblem.Gone} when there is nothing to decide on, and what each
     * {@link Verdict} states.
     *
     * @param number which giving of it was read, from 1
     */
    record DecideComment(@TargetAggregateIdentifier CommentId commentId, int number, Verdict verdict, AccountId by)
            implements CommentCommand {}
}
