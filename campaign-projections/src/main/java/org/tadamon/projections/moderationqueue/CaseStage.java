package org.tadamon.projections.moderationqueue;

/** How far a case has come. */
public enum CaseStage {
    /** Nothing is decided. */
    AWAITING,
    /** One moderator wants the petition taken down, another must agree. */
    PROPOSED,
    /** The petition was taken down, which can be undone. */
    TAKEN_DOWN,
    /** There is nothing more to decide. */
    SETTLED
}
