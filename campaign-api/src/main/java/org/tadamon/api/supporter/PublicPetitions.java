package org.tadamon.api.supporter;

import org.springframework.stereotype.Component;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.PetitionPage;

/**
 * The petitions everybody may read: those that are published, and, for who has the link, those looking for sponsors.
 */
@Component
final class PublicPetitions {

    private final PetitionViews petitions;

    PublicPetitions(PetitionViews petitions) {
        this.petitions = petitions;
    }

    PetitionPage named(String slug) {
        return petitions.bySlug(slug).filter(page -> page.stage().isReadable()).orElseThrow(PageMissing::new);
    }

    /** The same, and those of which nothing is told but why there is nothing to read. */
    PetitionPage namedOrGone(String slug) {
        return petitions
                .bySlug(slug)
                .filter(page -> page.stage().isReadable() || isGone(page))
                .orElseThrow(PageMissing::new);
    }

    /** What was withdrawn before anybody could read it never was there. */
    static boolean isGone(PetitionPage page) {
        return page.stage() == Stage.REJECTED
                || page.stage() == Stage.TAKEN_DOWN
                || page.stage() == Stage.WITHDRAWN && page.textVersion() != null;
    }
}
