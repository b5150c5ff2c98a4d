package org.tadamon.api.petition;

import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Waits until a petition's page shows what its organiser has just done, so that their next look is not at the past. */
@Component
public class PetitionAwait {

    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration STEP = Duration.ofMillis(15);

    private final PetitionViews petitions;

    PetitionAwait(PetitionViews petitions) {
        this.petitions = petitions;
    }

    /** The page as soon as it is so, and as it is after three seconds in any case. */
    public PetitionPage until(PetitionId id, Predicate<PetitionPage> shown) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try {
            while (System.nanoTime() < deadline
                    && petitions.byId(id).filter(shown).isEmpty()) {
                Thread.sleep(STEP);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return petitions.known(id);
    }
}
