package org.tadamon.projections.commentlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;

/**
 * One comment, sealed. Made of every {@link org.tadamon.core.comment.CommentEvent}.
 *
 * @param number which giving of it this is, from 1: what is decided is decided about this one
 * @param last what was decided last about this giving; {@code null} before anything was
 * @param position where in the ledger it came to be in its state; the key pages are turned by
 */
public record CommentLine(
        CommentId commentId,
        PetitionId petitionId,
        SignatureId signatureId,
        int number,
        Personal words,
        CommentState state,
        @Nullable Ruling last,
        long position) {

    /**
     * A decision.
     *
     * @param reasonCode why it was rejected; {@code null} where it was not
     * @param note for those who moderate and audit; may be empty
     */
    public record Ruling(AccountId by, @Nullable String reasonCode, String note, Instant at) {}

    @Override
    public String toString() {
        return "<comment " + commentId + ">";
    }
}
