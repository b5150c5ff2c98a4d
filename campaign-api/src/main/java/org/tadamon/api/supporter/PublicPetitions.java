package org.tadamon.api.supporter;

import org.springframework.stereotype.Component;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.projections.petitionpage.PetitionPage;

/** The petitions everybody may read: those that are published, and those looking for sponsors. */
@Component
final class PublicPetitions {

    private final PetitionViews petitions;

    PublicPetitions(PetitionViews petitions) {
        this.petitions = petitions;
    }

    PetitionPage named(String slug) {
        return petitions.bySlug(slug).filter(page -> page.stage().isReadable()).orElseThrow(PageMissing::new);
    }
}
