package org.tadamon.api.retention;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.api.settings.PrivacySettings;
import org.tadamon.core.petition.PetitionId;

/** How long personal data is kept, over JSON. */
@RestController
@RequestMapping("/api/v1/petitions/{petition}/retention")
@Tag(name = "Retention")
class RetentionController {

    /** A day, as {@code 2027-01-31}. */
    record DayForm(@Nullable LocalDate on) {}

    /** Why; kept for good, so name nobody in it. */
    record ReasonForm(@Nullable String reason) {}

    private final RetentionDesk desk;
    private final OwnedPetitions petitions;
    private final PetitionViews views;
    private final Access access;
    private final PrivacySettings settings;

    RetentionController(
            RetentionDesk desk,
            OwnedPetitions petitions,
            PetitionViews views,
            Access access,
            PrivacySettings settings) {
        this.desk = desk;
        this.petitions = petitions;
        this.views = views;
        this.access = access;
        this.settings = settings;
    }

    @GetMapping
    @Operation(summary = "How long the personal data of those who signed is kept", description = "Organisers only.")
    RetentionJson read(@PathVariable PetitionId petition, Actor actor) {
        petitions.require(actor, Right.SEE_FIGURES, petition);
        return json(petition);
    }

    @PutMapping
    @Operation(
            summary = "Promise an earlier day on which it is gone",
            description = "Organisers only. Safe to repeat. It can be brought forward again, and never put off.")
    RetentionJson promise(@PathVariable PetitionId petition, @RequestBody DayForm form, Actor actor) {
        petitions.require(actor, Right.WRITE, petition);
        desk.promise(petition, form.on(), actor.account());
        return json(petition);
    }

    @PostMapping("/destroy")
    @Operation(
            summary = "Destroy the personal data of everybody who signed, now and for good",
            description = "Owners only, stepped up. Safe to repeat. The count stands; nobody can sign any more.")
    RetentionJson destroy(@PathVariable PetitionId petition, @RequestBody ReasonForm form, Actor actor) {
        petitions.require(actor, Right.DESTROY_DATA, petition);
        desk.destroy(petition, form.reason(), actor.account());
        return json(petition);
    }

    @PostMapping("/hold")
    @Operation(
            summary = "Keep it whatever day comes, until the hold is lifted",
            description = "Owners of the organisation that runs the platform only, stepped up. Safe to repeat.")
    RetentionJson hold(@PathVariable PetitionId petition, @RequestBody ReasonForm form, Actor actor) {
        access.requireAtHost(actor, Right.HOLD_DATA);
        desk.hold(views.known(petition).id(), form.reason(), actor.account());
        return json(petition);
    }

    @PostMapping("/lift")
    @Operation(
            summary = "Keep it no longer than without the hold",
            description = "Owners of the organisation that runs the platform only, stepped up. Safe to repeat.")
    RetentionJson lift(@PathVariable PetitionId petition, @RequestBody ReasonForm form, Actor actor) {
        access.requireAtHost(actor, Right.HOLD_DATA);
        desk.lift(views.known(petition).id(), form.reason(), actor.account());
        return json(petition);
    }

    private RetentionJson json(PetitionId petition) {
        return RetentionJson.of(desk.of(petition), settings.kept());
    }
}
