package org.tadamon.api.holding;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.holding.Group;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.heldlist.ListHeld;

/**
 * Which held signatures of a petition are meant; {@code null} does not ask.
 *
 * @param reason held for this
 * @param area counted in this area
 * @param domain the tag of what stands behind the {@code @} of their addresses
 * @param asked whether only those are meant whose signers asked for another look
 */
public record HeldFilter(
        PetitionId petition,
        @Nullable String reason,
        @Nullable String area,
        @Nullable String domain,
        boolean asked) {

    /** The same of what was decided on. */
    static HeldFilter of(Group group) {
        return new HeldFilter(
                group.petitionId(), group.heldFor(), group.areaCode(), group.domainTag(), group.askedOnly());
    }

    /** The group of those who are held up to a position. */
    Group asOf(long position) {
        return new Group(petition, reason, area, domain, asked, position);
    }

    ListHeld list(long after, long upTo, int limit) {
        return new ListHeld(petition, reason, area, asked, after, upTo, limit);
    }

    /** Whether a line without this tag, if one is asked, is not meant. */
    boolean allows(@Nullable String tag) {
        return domain == null || domain.equals(tag);
    }
}
