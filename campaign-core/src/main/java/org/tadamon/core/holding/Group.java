package org.tadamon.core.holding;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;

/**
 * Held signatures that are decided on together: those of a petition, narrowed by what is not {@code null}.
 *
 * @param heldFor the reason they are held for
 * @param areaCode the area they are counted in
 * @param domainTag a tag of what stands behind the {@code @} of their addresses, made with the petition's key, so that
 *     nobody can read an address from it
 * @param askedOnly whether only those whose signers asked for a review are meant
 * @param asOf the position in the ledger up to which they were held when they were counted; what is held later is not
 *     decided on unseen
 */
public record Group(
        PetitionId petitionId,
        @Nullable String heldFor,
        @Nullable String areaCode,
        @Nullable String domainTag,
        boolean askedOnly,
        long asOf) {}
