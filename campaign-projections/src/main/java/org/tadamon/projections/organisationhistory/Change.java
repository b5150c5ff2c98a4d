package org.tadamon.projections.organisationhistory;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.Role;

/**
 * One change. Made of every {@link org.tadamon.core.organisation.OrganisationEvent}.
 *
 * @param number counts from 0 in each organisation
 * @param by who did it
 * @param account whom it was done to; {@code null} when it was done to nobody
 * @param roles all that are held, or offered, from then on; empty when it is about none
 * @param names the organisation's new names; empty unless it was given some
 * @param reason why; empty for what needs none: founding, joining, leaving
 */
public record Change(
        long number,
        Instant at,
        What what,
        AccountId by,
        @Nullable AccountId account,
        Set<Role> roles,
        Map<String, String> names,
        String reason) {

    /** What was done. */
    public enum What {
        /** The organisation was founded. */
        FOUNDED,
        /** It was given other names. */
        RENAMED,
        /** Somebody was invited. */
        INVITED,
        /** An invitation was taken back. */
        WITHDRAWN,
        /** Somebody used an invitation. */
        JOINED,
        /** A member was given other roles. */
        CHANGED,
        /** A member was removed. */
        REMOVED,
        /** A member left. */
        LEFT
    }
}
