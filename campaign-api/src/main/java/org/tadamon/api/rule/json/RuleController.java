package org.tadamon.api.rule.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.holding.HeldViews;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.rule.RuleDesk;
import org.tadamon.api.rule.RuleForm;
import org.tadamon.api.rule.RuleViews;
import org.tadamon.api.rule.json.RuleJson.FoundJson;
import org.tadamon.api.rule.json.RuleJson.FoundListJson;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.rule.RuleId;
import org.tadamon.projections.rulelist.RuleView;

/** Rules, over JSON, for those who moderate the platform. */
@RestController
@RequestMapping("/api/v1/moderation")
@Tag(name = "Rules")
class RuleController {

    private static final int ON_A_PAGE = 100;

    /**
     * Why, and on what.
     *
     * @param asOf of the trial that was looked at, to apply it
     */
    record ActForm(@Nullable String reason, @Nullable Long asOf) {}

    private final RuleViews views;
    private final RuleDesk desk;
    private final HeldViews counts;
    private final PetitionViews petitions;
    private final Access access;

    RuleController(RuleViews views, RuleDesk desk, HeldViews counts, PetitionViews petitions, Access access) {
        this.views = views;
        this.desk = desk;
        this.counts = counts;
        this.petitions = petitions;
        this.access = access;
    }

    @GetMapping("/petitions/{petition}/rules")
    @Operation(summary = "The rules about a petition's signatures", description = "Moderators and auditors.")
    List<RuleJson> list(
            @PathVariable PetitionId petition, @RequestParam(required = false) @Nullable Long before, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var id = petitions.known(petition).id();
        return views.of(id, before == null ? Long.MAX_VALUE : before, ON_A_PAGE).stream()
                .map(this::json)
                .toList();
    }

    @PostMapping("/petitions/{petition}/rules")
    @Operation(summary = "Write a rule down", description = "Moderators of the platform. It holds nobody yet.")
    ResponseEntity<RuleJson> draft(@PathVariable PetitionId petition, @RequestBody RuleForm form, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var id = desk.draft(petitions.known(petition).id(), form, actor.account());
        return ResponseEntity.created(URI.create("/api/v1/moderation/rules/" + id))
                .body(json(id));
    }

    @GetMapping("/rules/{rule}")
    @Operation(summary = "A rule and how far it has come", description = "Moderators and auditors.")
    RuleJson read(@PathVariable UUID rule, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return json(new RuleId(rule));
    }

    @GetMapping("/rules/{rule}/found")
    @Operation(summary = "Whom it has found", description = "Moderators. First letters of names, and domains.")
    FoundListJson found(@PathVariable UUID rule, @RequestParam(defaultValue = "-1") long after, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var page = views.found(views.known(new RuleId(rule)).ruleId(), after, ON_A_PAGE, true);
        return new FoundListJson(page.signers().stream().map(FoundJson::of).toList(), page.next());
    }

    @PostMapping("/rules/{rule}/try")
    @Operation(summary = "Look whom it would hold", description = "Moderators of the platform. Holds nobody.")
    RuleJson tryOut(@PathVariable UUID rule, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        desk.tryOut(new RuleId(rule), actor.account());
        return json(new RuleId(rule));
    }

    @PostMapping("/rules/{rule}/apply")
    @Operation(summary = "Hold those it found", description = "Moderators, after a step-up. Safe to repeat.")
    RuleJson apply(@PathVariable UUID rule, @RequestBody ActForm form, Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        desk.apply(new RuleId(rule), form.asOf() == null ? -1 : form.asOf(), form.reason(), actor.account());
        return json(new RuleId(rule));
    }

    @PostMapping("/rules/{rule}/cancel")
    @Operation(summary = "Stop what it is at", description = "Moderators of the platform. Safe to repeat.")
    RuleJson cancel(@PathVariable UUID rule, @RequestBody ActForm form, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        desk.cancel(new RuleId(rule), form.reason(), actor.account());
        return json(new RuleId(rule));
    }

    @PostMapping("/rules/{rule}/end")
    @Operation(summary = "Hold nobody any more who signs later", description = "Moderators. Safe to repeat.")
    RuleJson end(@PathVariable UUID rule, @RequestBody ActForm form, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        desk.end(new RuleId(rule), form.reason(), actor.account());
        return json(new RuleId(rule));
    }

    @PostMapping("/rules/{rule}/undo")
    @Operation(summary = "Restore whom it held", description = "Moderators, after a step-up. Safe to repeat.")
    RuleJson undo(@PathVariable UUID rule, @RequestBody ActForm form, Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        desk.undo(new RuleId(rule), form.reason(), actor.account());
        return json(new RuleId(rule));
    }

    private RuleJson json(RuleId id) {
        return json(views.known(id));
    }

    private RuleJson json(RuleView rule) {
        return RuleJson.of(rule, views.progress(rule.ruleId()), counts.count(rule.petitionId()));
    }
}
