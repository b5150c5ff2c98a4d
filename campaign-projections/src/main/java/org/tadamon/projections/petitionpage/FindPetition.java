package org.tadamon.projections.petitionpage;

import org.tadamon.core.petition.PetitionId;

/** What does this petition say? */
public sealed interface FindPetition {

    /** The one a link names. */
    record BySlug(String slug) implements FindPetition {}

    /** The one of this id. */
    record ById(PetitionId id) implements FindPetition {}
}
