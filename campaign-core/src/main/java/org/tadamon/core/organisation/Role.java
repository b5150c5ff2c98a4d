package org.tadamon.core.organisation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a member may do in one organisation. A member may hold several, and others in other organisations. */
public enum Role {
    /**
     * Invites, gives and takes roles, speaks for the organisation in coalitions. Each organisation has one at least.
     */
    OWNER,
    /** Writes petitions and runs them. */
    ORGANISER,
    /** Works with figures and with the signers who agreed to it. */
    STAFF,
    /** Decides what is published and what was reported. */
    MODERATOR,
    /** Sees who decided what, and changes nothing. */
    AUDITOR;

    /** These roles in the order above, so that the same roles are always written the same way; never to be changed. */
    public static Set<Role> inOrder(Collection<Role> roles) {
        var ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }
}
