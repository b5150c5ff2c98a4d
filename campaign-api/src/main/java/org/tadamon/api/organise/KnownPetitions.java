package org.tadamon.api.organise;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.navigation.OnePlace;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Finds the petition a path names, in any stage, for who may do something with it. */
@Component
public class KnownPetitions {

    private final OwnedPetitions petitions;

    KnownPetitions(OwnedPetitions petitions) {
        this.petitions = petitions;
    }

    /** The petition of this id, and the page is about it from now on. Refused: as by {@link OwnedPetitions#require}. */
    public PetitionPage named(UUID id, Actor actor, Right right) {
        var petition = petitions.require(actor, right, new PetitionId(id));
        OnePlace.isAbout(petitions.ownerOf(petition));
        return petition;
    }
}
