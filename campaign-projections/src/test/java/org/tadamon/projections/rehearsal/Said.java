package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.signature;

import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentEvent.CommentApproved;
import org.tadamon.core.comment.CommentEvent.CommentGiven;
import org.tadamon.core.comment.CommentEvent.CommentPutBack;
import org.tadamon.core.comment.CommentEvent.CommentRejected;
import org.tadamon.core.comment.CommentEvent.CommentTakenBack;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** Comments to rehearse with; each is of the signature of its number. */
public final class Said {

    /** Who decides. */
    public static final AccountId BY = Moderated.RIMA;

    private Said() {}

    /** The comment of this number. */
    public static CommentId comment(int number) {
        return CommentId.of(signature(number));
    }

    /** Its words, said for the so many-th time. */
    public static Personal words(int number, int times) {
        var key = new KeyRef(PETITION.value(), signature(number).value());
        return new Personal(Personal.VERSION, key, "signer.comment", "words" + number + "." + times);
    }

    /** It was given, for the so many-th time. */
    public static CommentGiven given(int number, int times) {
        return new CommentGiven(comment(number), PETITION, signature(number), times, words(number, times));
    }

    /** It was taken back. */
    public static CommentTakenBack takenBack(int number) {
        return new CommentTakenBack(comment(number), PETITION, signature(number));
    }

    /** It was approved, as it was given first. */
    public static CommentApproved approved(int number) {
        return new CommentApproved(comment(number), PETITION, signature(number), 1, "", BY);
    }

    /** It was rejected, as it was given first. */
    public static CommentRejected rejected(int number) {
        return new CommentRejected(comment(number), PETITION, signature(number), 1, "hate", "Names a neighbour", BY);
    }

    /** What was decided was taken back. */
    public static CommentPutBack putBack(int number) {
        return new CommentPutBack(comment(number), PETITION, signature(number), 1, "Too hasty", BY);
    }

    /** Something of everything. */
    public static Object[] part(int part) {
        int first = 10 * part;
        return new Object[] {
            given(first, 1),
            given(first + 1, 1),
            given(first + 2, 1),
            given(first + 3, 1),
            approved(first),
            approved(first + 1),
            rejected(first + 2),
            putBack(first + 1),
            rejected(first),
            takenBack(first + 3),
            given(first + 3, 2),
            given(first + 2, 2)
        };
    }
}
