package org.tadamon.core.comment;

/** What a moderator can decide about a comment, and why. */
public sealed interface Verdict {

    /** More about it, for those who moderate and audit; 0 to 500 grapheme clusters, naming nobody. */
    String note();

    /** It may show. One that was rejected is restored by this. */
    record Approve(String note) implements Verdict {}

    /**
     * It does not show, or no more. Refused: {@link CommentProblem.Empty} and {@link CommentProblem.Malformed} of the
     * code.
     *
     * @param reasonCode a code of the list of reasons, which the signer is told; 1 to 40 of {@code a-z 0-9 -}
     */
    record Reject(String reasonCode, String note) implements Verdict {}

    /**
     * What was decided is taken back, and it waits to be read again. Refused: {@link CommentProblem.Empty} of the note,
     * which says why.
     */
    record PutBack(String note) implements Verdict {}
}
