package org.tadamon.api.petition;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Waits until a petition's page shows what its organiser has just done, so that their next look is not at the past. */
@Component
public class PetitionAwait {

    private final PetitionViews petitions;

    PetitionAwait(PetitionViews petitions) {
        this.petitions = petitions;
    }

    /** The page as soon as it is so, and as it is after three seconds in any case. */
    public PetitionPage until(PetitionId id, Predicate<PetitionPage> shown) {
        Shown.soon(() -> petitions.byId(id).filter(shown).isPresent());
        return petitions.known(id);
    }
}
