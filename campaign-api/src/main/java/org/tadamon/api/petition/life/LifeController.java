package org.tadamon.api.petition.life;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionAwait;
import org.tadamon.api.petition.PetitionJson;
import org.tadamon.api.petition.life.LifeForm.AnswerForm;
import org.tadamon.api.petition.life.LifeForm.DeliveryForm;
import org.tadamon.api.petition.life.LifeForm.WithdrawalForm;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** A petition's life, over JSON, for those who organise it. */
@RestController
@RequestMapping("/api/v1/petitions/{petition}")
@Tag(name = "Petitions")
class LifeController {

    private final LifeDesk desk;
    private final PetitionAwait shown;
    private final OwnedPetitions petitions;
    private final Clock clock;

    LifeController(LifeDesk desk, PetitionAwait shown, OwnedPetitions petitions, Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.shown = shown;
        this.clock = clock;
    }

    @PostMapping("/submit")
    @Operation(summary = "Hand the text to the moderators", description = "Organisers only. Safe to repeat.")
    PetitionJson submit(@PathVariable PetitionId petition, Actor actor) {
        petitions.require(actor, Right.WRITE, petition);
        desk.submit(petition, actor.account());
        return json(petition, page -> !page.stage().isBeingWritten());
    }

    @PostMapping("/open")
    @Operation(
            summary = "Submit and approve in one go",
            description = "The operator only. Safe to repeat. Freezes the text and takes signatures.")
    PetitionJson open(@PathVariable PetitionId petition, Actor actor) {
        petitions.require(actor, Right.SEE_FIGURES, petition);
        if (!actor.isOperator()) {
            throw new CommandRefused(new AccessProblem.NotAllowed());
        }
        desk.publish(petition, actor.account());
        return json(petition, page -> page.textVersion() != null);
    }

    @PostMapping("/close")
    @Operation(summary = "Take no more signatures, for good", description = "Organisers only. Safe to repeat.")
    PetitionJson close(@PathVariable PetitionId petition, Actor actor) {
        petitions.require(actor, Right.WRITE, petition);
        desk.close(petition, actor.account());
        return json(petition, page -> page.stage() != Stage.OPEN);
    }

    @PostMapping("/withdraw")
    @Operation(
            summary = "Take it back, for good",
            description = "Organisers only. Safe to repeat. The reason is public and kept for good: name nobody in it.")
    PetitionJson withdraw(@PathVariable PetitionId petition, @RequestBody WithdrawalForm form, Actor actor) {
        petitions.require(actor, Right.WRITE, petition);
        desk.withdraw(petition, form, actor.account());
        return json(petition, page -> page.stage() == Stage.WITHDRAWN);
    }

    @PostMapping("/deliveries")
    @Operation(
            summary = "Write down that it was handed over",
            description = "Organisers only, once it is closed. Honours Idempotency-Key.")
    ResponseEntity<PetitionJson> deliver(
            @PathVariable PetitionId petition,
            @RequestBody DeliveryForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        petitions.require(actor, Right.DELIVER, petition);
        desk.deliver(petition, form, key, actor.account());
        return made(petition, json(petition, page -> !page.story().deliveries().isEmpty()));
    }

    @PostMapping("/answers")
    @Operation(
            summary = "Write down what was answered",
            description = "Organisers only, once it was handed over. Honours Idempotency-Key.")
    ResponseEntity<PetitionJson> answer(
            @PathVariable PetitionId petition,
            @RequestBody AnswerForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        petitions.require(actor, Right.DELIVER, petition);
        desk.answer(petition, form, key, actor.account());
        return made(petition, json(petition, page -> !page.story().answers().isEmpty()));
    }

    private PetitionJson json(PetitionId petition, Predicate<PetitionPage> known) {
        return PetitionJson.forOrganisers(shown.until(petition, known), clock.instant());
    }

    private static ResponseEntity<PetitionJson> made(PetitionId petition, PetitionJson json) {
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + petition))
                .body(json);
    }
}
