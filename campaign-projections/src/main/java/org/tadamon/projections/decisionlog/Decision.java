package org.tadamon.projections.decisionlog;

/** What can be decided about a petition. */
public enum Decision {
    /** A submission may be published. */
    APPROVED,
    /** A submission was refused. */
    REJECTED,
    /** A submission was given back to be changed. */
    CHANGES_ASKED,
    /** One moderator wants a petition taken down. */
    TAKE_DOWN_PROPOSED,
    /** Another moderator disagreed. */
    TAKE_DOWN_REFUSED,
    /** A petition was hidden. */
    TAKEN_DOWN,
    /** A petition that was reported stays as it is. */
    KEPT,
    /** A petition that was hidden is shown again. */
    RESTORED,
    /** Those who wrote the petition withdrew it before it was decided on. */
    WITHDRAWN,
    /** The operator decided without a case. */
    DECIDED_ELSEWHERE
}
