package org.tadamon.projections.heldlist;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;

/**
 * Which signatures of a petition wait for a moderator, those that wait longest first?
 *
 * @param heldFor held, or removed, for this reason; {@code null} for any
 * @param areaCode counted in this area; {@code null} for any
 * @param askedOnly only those whose signers asked for another look
 * @param after the key the last page ended with; -1 for the first
 * @param upTo held up to this position
 * @param limit 1 to 5,001
 */
public record ListHeld(
        PetitionId petitionId,
        @Nullable String heldFor,
        @Nullable String areaCode,
        boolean askedOnly,
        long after,
        long upTo,
        int limit) {}
