package org.tadamon.api.holding.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.holding.GroupDecisions;
import org.tadamon.api.holding.HeldViews;
import org.tadamon.api.holding.HeldViews.By;
import org.tadamon.api.holding.HoldingDesk;
import org.tadamon.api.holding.json.HoldingForms.Asked;
import org.tadamon.api.holding.json.HoldingForms.DecisionForm;
import org.tadamon.api.holding.json.HoldingForms.ReasonForm;
import org.tadamon.api.holding.json.HoldingJson.DecisionJson;
import org.tadamon.api.holding.json.HoldingJson.ForeseenJson;
import org.tadamon.api.holding.json.HoldingJson.ListJson;
import org.tadamon.api.holding.json.HoldingJson.PetitionJson;
import org.tadamon.api.holding.json.HoldingJson.PileJson;
import org.tadamon.api.holding.json.HoldingJson.SignerJson;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.petition.PetitionId;

/** Held signatures, over JSON, for those who moderate the platform. */
@RestController
@RequestMapping("/api/v1/moderation")
@Tag(name = "Held signatures")
class HoldingController {

    private static final int ON_A_PAGE = 100;

    private final HeldViews views;
    private final GroupDecisions decisions;
    private final HoldingDesk desk;
    private final PetitionViews petitions;
    private final Access access;

    HoldingController(
            HeldViews views, GroupDecisions decisions, HoldingDesk desk, PetitionViews petitions, Access access) {
        this.views = views;
        this.decisions = decisions;
        this.desk = desk;
        this.petitions = petitions;
        this.access = access;
    }

    @GetMapping("/held")
    @Operation(
            summary = "Petitions with held signatures",
            description =
                    "Moderators and auditors of the platform. Removed signatures whose signers asked for a review are"
                            + " among them.")
    List<PetitionJson> petitions(Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return views.byPetition().entrySet().stream()
                .map(each -> PetitionJson.of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(PetitionJson::held).reversed())
                .toList();
    }

    @GetMapping("/held/{petition}")
    @Operation(
            summary = "Held signatures, those that wait longest first",
            description = "Moderators and auditors of the platform; first letters of names and domains for moderators.")
    ListJson list(
            @PathVariable PetitionId petition,
            Asked asked,
            @RequestParam(defaultValue = "-1") long after,
            Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var filter = asked.of(petitions.known(petition).id());
        var page = views.page(filter, after, ON_A_PAGE, access.may(actor, Right.MODERATE, null));
        return new ListJson(page.signers().stream().map(SignerJson::of).toList(), page.next());
    }

    @GetMapping("/held/{petition}/piles")
    @Operation(summary = "What they have in common", description = "Moderators. by: reason, domain or area.")
    List<PileJson> piles(
            @PathVariable PetitionId petition,
            Asked asked,
            @RequestParam(required = false) @Nullable String by,
            Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var what = EnumCode.named(By.values(), by).orElse(By.REASON);
        return views.piles(asked.of(petitions.known(petition).id()), what).stream()
                .map(each -> new PileJson(each.key(), each.said(), each.held()))
                .toList();
    }

    @GetMapping("/held/{petition}/preview")
    @Operation(summary = "What deciding on them would do", description = "Moderators of the platform.")
    ForeseenJson preview(@PathVariable PetitionId petition, Asked asked, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        return ForeseenJson.of(views.foresee(asked.of(petitions.known(petition).id())));
    }

    @PostMapping("/held/{petition}/decisions")
    @Operation(
            summary = "Release or remove them",
            description = "Moderators, after a step-up. verdict: release or remove. Honours Idempotency-Key.")
    ResponseEntity<DecisionJson> decide(
            @PathVariable PetitionId petition,
            @RequestBody DecisionForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        var filter = form.filter(petitions.known(petition).id());
        var id = desk.decide(filter, form.decided(), actor.account(), key);
        return ResponseEntity.created(URI.create("/api/v1/moderation/decisions/" + id))
                .body(json(id));
    }

    @GetMapping("/decisions/{decision}")
    @Operation(summary = "A decision and how far it has come", description = "Moderators and auditors.")
    DecisionJson read(@PathVariable UUID decision, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return json(new GroupId(decision));
    }

    @PostMapping("/decisions/{decision}/undo")
    @Operation(summary = "Take a decision back", description = "Moderators, after a step-up. Safe to repeat.")
    DecisionJson undo(@PathVariable UUID decision, @RequestBody ReasonForm form, Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        desk.undo(new GroupId(decision), form.reason(), actor.account());
        return json(new GroupId(decision));
    }

    private DecisionJson json(GroupId id) {
        return DecisionJson.of(decisions.known(id), desk.progress(id));
    }
}
