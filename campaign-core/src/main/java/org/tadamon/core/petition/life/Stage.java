package org.tadamon.core.petition.life;

/** How far a petition has come. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Waiting for the moderators; its text cannot be changed. */
    SUBMITTED,
    /** Being written again, since the moderators asked for changes. */
    CHANGES_ASKED,
    /** Refused for a reason everybody may know; may be changed and submitted again. */
    REJECTED,
    /** Approved, and reachable by its link until enough people have signed first; its text is frozen. */
    SPONSORING,
    /** Public, and takes signatures until its closing time. */
    OPEN,
    /** Takes no more signatures. */
    CLOSED,
    /** Handed to those it is addressed to. */
    DELIVERED,
    /** Answered by one of them. */
    ANSWERED,
    /** Taken back by its organisers, for good. */
    WITHDRAWN,
    /** Hidden by the moderators until they restore it to what it was. */
    TAKEN_DOWN;

    /** Whether its text may be corrected. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == CHANGES_ASKED || this == REJECTED;
    }

    /** Whether everybody may find and read it. */
    public boolean isPublic() {
        return this == OPEN || this == CLOSED || this == DELIVERED || this == ANSWERED;
    }

    /** Whether whoever has its link may read it. */
    public boolean isReadable() {
        return this == SPONSORING || isPublic();
    }

    /** Whether people may sign it, as long as its closing time has not come. */
    public boolean takesSignatures() {
        return this == SPONSORING || this == OPEN;
    }

    /** Whether it has ended with signatures that may be handed over. */
    public boolean isClosed() {
        return this == CLOSED || this == DELIVERED || this == ANSWERED;
    }
}
