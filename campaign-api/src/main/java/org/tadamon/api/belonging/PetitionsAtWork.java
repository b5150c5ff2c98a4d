package org.tadamon.api.belonging;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionlist.ListPetitions;
import org.tadamon.projections.petitionlist.PetitionLine;

/** Petitions that somebody must be there for: those that may be signed, and those that wait to be. */
@Component
class PetitionsAtWork {

    private static final int AT_ONCE = 100;

    private final PetitionViews petitions;
    private final Clock clock;

    PetitionsAtWork(PetitionViews petitions, Clock clock) {
        this.petitions = petitions;
        this.clock = clock;
    }

    /** Whether an organisation has any. */
    boolean areThereOf(OrganisationId organisation) {
        var whose = new ListPetitions.Of(Set.of(organisation), false);
        @Nullable String after = null;
        do {
            var page = petitions.list(new ListPetitions("", whose, after, AT_ONCE));
            if (page.lines().stream().anyMatch(this::needsSomebody)) {
                return true;
            }
            after = page.next();
        } while (after != null);
        return false;
    }

    private boolean needsSomebody(PetitionLine petition) {
        return petition.stage() == Stage.SUBMITTED || petition.takesSignaturesAt(clock.instant());
    }
}
