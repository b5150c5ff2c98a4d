package org.tadamon.api.signaturecount;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.signaturecount.OrganiserCount;
import org.tadamon.projections.signaturecount.PublicCount;

/** Counts, over JSON. */
@RestController
@RequestMapping("/api/v1/petitions/{petition}")
@Tag(name = "Counts")
class CountController {

    private final PetitionViews petitions;
    private final OwnedPetitions owned;
    private final CountViews counts;

    CountController(PetitionViews petitions, OwnedPetitions owned, CountViews counts) {
        this.owned = owned;
        this.petitions = petitions;
        this.counts = counts;
    }

    @GetMapping("/count")
    @Operation(
            summary = "How many have signed",
            description =
                    "The total is exact, and in batches for guarded petitions. Areas are at least 10, rounded down to a"
                            + " multiple of 5, as of the beginning of the day (UTC).")
    PublicCount count(@PathVariable PetitionId petition) {
        return counts.publicCount(petitions.published(petition));
    }

    @GetMapping("/organiser-count")
    @Operation(summary = "How many have signed, as organisers may know it", description = "Organisers only.")
    OrganiserCount organiserCount(@PathVariable PetitionId petition, Actor actor) {
        return counts.organiserCount(owned.require(actor, Right.SEE_FIGURES, petition));
    }
}
