package org.tadamon.api.action.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.action.ActionDesk;
import org.tadamon.api.action.ScheduleDesk;
import org.tadamon.api.action.ScheduleDesk.Belonging;
import org.tadamon.api.action.form.ActionForm;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** Actions, over JSON, for those who call people together. */
@RestController
@RequestMapping("/api/v1/actions")
@Tag(name = "Actions")
class ActionController {

    /**
     * An action to schedule.
     *
     * @param organisation whose it is; that of who runs the platform without it
     * @param campaign what it belongs to; nothing but its organisation without it
     * @param weeks how many there are of it, one a week; 1 without it
     */
    record Schedule(
            @Nullable String organisation,
            @Nullable String campaign,
            @Nullable Integer weeks,
            @Nullable ActionForm action) {}

    /** How many people can come; nothing for as many as want to. */
    record Room(@Nullable Integer capacity) {}

    /** Why, by language tag; for everybody to read. */
    record Reasons(@Nullable Map<String, String> reasons) {}

    private final ScheduleDesk scheduling;
    private final ActionDesk desk;
    private final ActionAnswers answers;
    private final Memberships memberships;

    ActionController(ScheduleDesk scheduling, ActionDesk desk, ActionAnswers answers, Memberships memberships) {
        this.memberships = memberships;
        this.scheduling = scheduling;
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping
    @Operation(
            summary = "Schedule an action, or one a week",
            description = "Right WRITE at the organisation. Honours Idempotency-Key. Answers with the first.")
    ResponseEntity<ActionJson> schedule(
            Actor actor,
            @RequestBody Schedule asked,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var weeks = asked.weeks == null ? 1 : asked.weeks;
        var where = new Belonging(organisation(asked.organisation), campaign(asked.campaign), weeks, key);
        var id = scheduling.schedule(actor, where, asked.action == null ? ActionForm.EMPTY : asked.action);
        return ResponseEntity.created(URI.create("/api/v1/actions/" + id)).body(answers.toOrganisers(actor, id));
    }

    @GetMapping("/{action}/plan")
    @Operation(
            summary = "An action, with where exactly",
            description = "Right SEE_FIGURES at its organisation; the number of people as of now. Where exactly for"
                    + " who has the right SEE_SIGNERS.")
    ActionJson plan(Actor actor, @PathVariable ActionId action) {
        return answers.toOrganisers(actor, action);
    }

    @PutMapping("/{action}/words")
    @Operation(summary = "Say it otherwise", description = "Right WRITE. Wordings and provisions of the form.")
    ActionJson reword(Actor actor, @PathVariable ActionId action, @RequestBody ActionForm form) {
        desk.reword(actor, action, form);
        return answers.toOrganisers(actor, action);
    }

    @PutMapping("/{action}/time")
    @Operation(
            summary = "Put it off, or bring it forward",
            description = "Right WRITE. Those who wanted to be told of changes are told.")
    ActionJson reschedule(Actor actor, @PathVariable ActionId action, @RequestBody ActionForm form) {
        desk.reschedule(actor, action, form);
        return answers.toOrganisers(actor, action);
    }

    @PutMapping("/{action}/place")
    @Operation(
            summary = "Hold it elsewhere, or settle where exactly",
            description = "Right WRITE. Those who wanted to be told of changes are told.")
    ActionJson move(Actor actor, @PathVariable ActionId action, @RequestBody ActionForm form) {
        desk.move(actor, action, form);
        return answers.toOrganisers(actor, action);
    }

    @PutMapping("/{action}/capacity")
    @Operation(
            summary = "Let more or fewer people come",
            description = "Right WRITE. Whoever has a place keeps it; places there are more of are offered.")
    ActionJson changeCapacity(Actor actor, @PathVariable ActionId action, @RequestBody Room room) {
        desk.changeCapacity(actor, action, room.capacity);
        return answers.toOrganisers(actor, action);
    }

    @PostMapping("/{action}/call-off")
    @Operation(summary = "Call it off for good", description = "Right WRITE. Safe to repeat.")
    ActionJson callOff(Actor actor, @PathVariable ActionId action, @RequestBody Reasons why) {
        desk.callOff(actor, action, why.reasons == null ? Map.of() : why.reasons);
        return answers.toOrganisers(actor, action);
    }

    private OrganisationId organisation(@Nullable String id) {
        var host = id == null ? memberships.host() : Optional.<OrganisationId>empty();
        try {
            return host.orElseGet(() -> OrganisationId.of(id == null ? "" : id));
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new Malformed("organisation"));
        }
    }

    private static @Nullable CampaignId campaign(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : CampaignId.of(id);
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new Malformed("campaign"));
        }
    }
}
