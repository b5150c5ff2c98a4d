package org.tadamon.projections.signerlist;

/** How far a list has come. */
public enum ListState {
    /** It is being made, or waits for that. */
    ORDERED,
    /** It can be taken along. */
    MADE,
    /** It is not made. */
    CANCELLED,
    /** There were too few for it. */
    TOO_SHORT,
    /** It was made, and its time is over. */
    FORGOTTEN
}
