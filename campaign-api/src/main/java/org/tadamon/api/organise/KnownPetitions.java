package org.tadamon.api.organise;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Finds the petition a path names, drafts too. */
@Component
public class KnownPetitions {

    private final PetitionViews petitions;

    KnownPetitions(PetitionViews petitions) {
        this.petitions = petitions;
    }

    /** The petition of this id; {@link PageMissing} without one. */
    public PetitionPage named(UUID id) {
        return petitions.byId(new PetitionId(id)).orElseThrow(PageMissing::new);
    }
}
