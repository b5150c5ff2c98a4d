package org.tadamon.projections.commentlist;

/** How far a comment has come. */
public enum CommentState {
    /** A moderator has to read it. */
    WAITING,
    /** It may show. */
    APPROVED,
    /** It does not show. */
    REJECTED
}
