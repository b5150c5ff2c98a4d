package org.tadamon.api.petition;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.shown.TakenIn;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionlist.PetitionListProjection;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Waits until a petition's page shows what its organiser has just done, so that their next look is not at the past. */
@Component
public class PetitionAwait {

    private final PetitionViews petitions;
    private final TakenIn taken;

    PetitionAwait(PetitionViews petitions, TakenIn taken) {
        this.petitions = petitions;
        this.taken = taken;
    }

    /** The page as soon as it is so, in lists too, and as it is after a while in any case. */
    public PetitionPage until(PetitionId id, Predicate<PetitionPage> shown) {
        Shown.soon(() -> petitions.byId(id).filter(shown).isPresent());
        taken.by(PetitionListProjection.NAME);
        return petitions.known(id);
    }
}
