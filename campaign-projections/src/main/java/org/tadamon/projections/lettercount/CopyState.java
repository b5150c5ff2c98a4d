package org.tadamon.projections.lettercount;

/** How a copy of a letter stands. */
public enum CopyState {
    /** It waits to be sent. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Its writer says they sent it by themselves. */
    BY_HAND,
    /** The mail server refused it for good. */
    RETURNED,
    /** It may have been sent. */
    IN_DOUBT,
    /** Its writer took it back. */
    TAKEN_BACK
}
