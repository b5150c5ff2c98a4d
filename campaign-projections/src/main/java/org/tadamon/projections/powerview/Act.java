package org.tadamon.projections.powerview;

/** What somebody who acts for an organisation can have decided. */
public enum Act {
    /** Let a submission be published. */
    APPROVED,
    /** Refused a submission. */
    REJECTED,
    /** Gave a submission back to be changed. */
    CHANGES_ASKED,
    /** Wanted a petition taken down, where two must agree. */
    TAKE_DOWN_PROPOSED,
    /** Disagreed. */
    TAKE_DOWN_REFUSED,
    /** Took a petition down alone. */
    TAKEN_DOWN,
    /** Agreed to take a petition down. */
    TAKE_DOWN_CONFIRMED,
    /** Left a reported petition as it is. */
    KEPT,
    /** Restored what was taken down. */
    RESTORED,
    /** Decided without a case, as the operator. */
    DECIDED_ELSEWHERE,
    /** Handed a petition to the moderators. */
    SUBMITTED,
    /** Closed a petition before its time. */
    CLOSED,
    /** Took a petition back. */
    WITHDRAWN,
    /** Founded the organisation. */
    FOUNDED,
    /** Gave it other names. */
    RENAMED,
    /** Invited somebody. */
    INVITED,
    /** Took an invitation back. */
    INVITATION_WITHDRAWN,
    /** Gave or took roles. */
    ROLES_CHANGED,
    /** Ended somebody's membership. */
    MEMBER_REMOVED;

    /** Whether moderators do it, for the platform as a whole. */
    public boolean isOfModerators() {
        return ordinal() <= DECIDED_ELSEWHERE.ordinal();
    }
}
