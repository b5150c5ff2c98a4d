package org.tadamon.api.petition.owned;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionAwait;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.PetitionForm;
import org.tadamon.api.petition.PetitionJson;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Petitions, over JSON, for those who write them. */
@RestController
@RequestMapping("/api/v1/petitions")
@Tag(name = "Petitions")
class PetitionController {

    /** News by language tag. */
    record NewsForm(Map<String, String> texts) {}

    private final PetitionDesk desk;
    private final PetitionAwait shown;
    private final OwnedPetitions petitions;
    private final Clock clock;

    PetitionController(PetitionDesk desk, PetitionAwait shown, OwnedPetitions petitions, Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.shown = shown;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Write a petition down",
            description =
                    "Organisers only. With the same Idempotency-Key and body, asking again gives the same petition.")
    ResponseEntity<PetitionJson> draft(
            @RequestBody PetitionForm form,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        var id = desk.draft(form, petitions.ofNew(actor, organisation), key, actor.account());
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + id)).body(json(shown.until(id, page -> true)));
    }

    @PutMapping("/{petition}/draft")
    @Operation(summary = "Correct a draft", description = "Organisers only.")
    PetitionJson revise(@PathVariable PetitionId petition, @RequestBody PetitionForm form, Actor actor) {
        petitions.require(actor, Right.WRITE, petition);
        desk.revise(petition, form, actor.account());
        return json(shown.until(petition, page -> true));
    }

    @PostMapping("/{petition}/news")
    @Operation(summary = "Add dated news", description = "Organisers only. Honours Idempotency-Key.")
    ResponseEntity<PetitionJson> news(
            @PathVariable PetitionId petition,
            @RequestBody NewsForm news,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        petitions.require(actor, Right.WRITE, petition);
        desk.postNews(petition, news.texts() == null ? Map.of() : news.texts(), key, actor.account());
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + petition))
                .body(json(shown.until(petition, page -> !page.news().isEmpty())));
    }

    @GetMapping("/{petition}/draft")
    @Operation(summary = "A petition, draft or not", description = "Organisers only.")
    PetitionJson read(@PathVariable PetitionId petition, Actor actor) {
        return json(petitions.require(actor, Right.SEE_FIGURES, petition));
    }

    private PetitionJson json(PetitionPage page) {
        return PetitionJson.forOrganisers(page, clock.instant());
    }
}
