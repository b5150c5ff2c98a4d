package org.tadamon.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.petition.PetitionJson.LineJson;
import org.tadamon.api.petition.PetitionJson.ListJson;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.PetitionUnknown;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionlist.ListPetitions;
import org.tadamon.projections.petitionlist.ListPetitions.Published;

/** Petitions, over JSON, for everybody; drafts are not told. */
@RestController
@RequestMapping("/api/v1/petitions")
@Tag(name = "Petitions")
class PublishedPetitionController {

    private final PetitionViews petitions;
    private final CountViews counts;
    private final Clock clock;

    PublishedPetitionController(PetitionViews petitions, CountViews counts, Clock clock) {
        this.petitions = petitions;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Petitions, the one opened last first",
            description = "`search` finds words however they are spelt. Ask the next page with `after` = `next`.")
    ListJson list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        var page = petitions.list(new ListPetitions(search, new Published(), after, Math.clamp(limit, 1, 100)));
        var totals = counts.publicTotals(page.lines());
        var now = clock.instant();
        return new ListJson(
                page.lines().stream()
                        .map(line -> LineJson.of(line, totals.getOrDefault(line.id(), 0L), now))
                        .toList(),
                page.next());
    }

    @GetMapping("/{petition}")
    @Operation(summary = "A petition by its id")
    PetitionJson byId(@PathVariable PetitionId petition) {
        return PetitionJson.of(petitions.published(petition), clock.instant());
    }

    @GetMapping("/by-slug/{slug}")
    @Operation(summary = "A petition by its name in links")
    PetitionJson bySlug(@PathVariable String slug) {
        return petitions
                .bySlug(slug)
                .filter(page -> page.stage().isReadable())
                .map(page -> PetitionJson.of(page, clock.instant()))
                .orElseThrow(() -> new CommandRefused(new PetitionUnknown()));
    }
}
