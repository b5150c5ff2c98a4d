package org.tadamon.api.moderation.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.moderation.ModerationDesk;
import org.tadamon.api.moderation.ModerationViews;
import org.tadamon.api.moderation.SubmittedTexts;
import org.tadamon.api.moderation.VerdictForm;
import org.tadamon.api.moderation.json.CaseJson.ListJson;
import org.tadamon.api.moderation.json.CaseJson.StepJson;
import org.tadamon.api.moderation.json.CaseJson.WholeJson;
import org.tadamon.api.reason.Reasons;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.projections.moderationqueue.CaseStage;
import org.tadamon.projections.moderationqueue.ListCases;

/** Cases, over JSON, for those who moderate the platform. */
@RestController
@RequestMapping("/api/v1/moderation/cases")
@Tag(name = "Moderation")
class CaseController {

    private static final int ON_A_PAGE = 50;

    private final ModerationDesk desk;
    private final ModerationViews views;
    private final SubmittedTexts texts;
    private final Reasons reasons;
    private final Access access;
    private final Clock clock;

    CaseController(
            ModerationDesk desk,
            ModerationViews views,
            SubmittedTexts texts,
            Reasons reasons,
            Access access,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.texts = texts;
        this.reasons = reasons;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "What there is to decide, the one due first first",
            description = "Moderators and auditors of the platform. stage: awaiting and proposed without it.")
    ListJson list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var stages = EnumCode.named(CaseStage.values(), stage)
                .map(EnumSet::of)
                .orElse(EnumSet.of(CaseStage.AWAITING, CaseStage.PROPOSED));
        var only = EnumCode.named(Kind.values(), kind).orElse(null);
        var page = views.queue(new ListCases(only, stages, after, ON_A_PAGE));
        return new ListJson(
                page.lines().stream()
                        .map(line -> CaseJson.of(line, clock.instant()))
                        .toList(),
                page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One case", description = "Moderators and auditors of the platform.")
    WholeJson read(@PathVariable UUID id, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return whole(new CaseId(id));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Hold a case for a time", description = "Moderators of the platform. Safe to repeat.")
    WholeJson claim(@PathVariable UUID id, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        desk.claim(new CaseId(id), actor.account());
        return whole(new CaseId(id));
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Give it back", description = "Moderators of the platform. Safe to repeat.")
    WholeJson release(@PathVariable UUID id, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        desk.release(new CaseId(id), actor.account());
        return whole(new CaseId(id));
    }

    @PostMapping("/{id}/decision")
    @Operation(
            summary = "Decide it",
            description = "Whoever holds the case. verdict: approve, reject, ask-for-changes; take-down, keep, confirm,"
                    + " refuse, restore. Safe to repeat.")
    WholeJson decide(@PathVariable UUID id, @RequestBody VerdictForm form, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        desk.decide(new CaseId(id), form.read(reasons), actor.account());
        return whole(new CaseId(id));
    }

    private WholeJson whole(CaseId id) {
        var view = views.known(id);
        return new WholeJson(
                CaseJson.of(view.line(), clock.instant()),
                texts.about(view.line().about()).wordings(),
                view.history().stream().map(StepJson::of).toList());
    }
}
