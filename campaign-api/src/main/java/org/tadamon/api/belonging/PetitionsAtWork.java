package org.tadamon.api.belonging;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.petitionlist.ListPetitions;
import org.tadamon.projections.petitionlist.PetitionLine;

/**
 * Petitions that somebody must be there for: those that may be signed, those that wait to be, and those that moderators
 * may yet give back.
 */
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
        return switch (petition.stage()) {
            case SUBMITTED -> true;
            case TAKEN_DOWN -> clock.instant().isBefore(petition.closesAt());
            default -> petition.takesSignaturesAt(clock.instant());
        };
    }
}
