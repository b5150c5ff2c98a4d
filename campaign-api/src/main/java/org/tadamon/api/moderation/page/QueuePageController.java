package org.tadamon.api.moderation.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.decision.DecisionSheets;
import org.tadamon.api.moderation.ModerationViews;
import org.tadamon.api.page.Reader;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.projections.decisionlog.ListDecisions;
import org.tadamon.projections.moderationqueue.CaseStage;
import org.tadamon.projections.moderationqueue.ListCases;

/** What there is to decide, what was taken down, and what was decided. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation")
final class QueuePageController {

    private static final int ON_A_PAGE = 50;
    private static final Set<CaseStage> OPEN = Set.of(CaseStage.AWAITING, CaseStage.PROPOSED);

    private final ModerationViews views;
    private final CaseLines lines;
    private final DecisionSheets decisions;
    private final Access access;

    QueuePageController(ModerationViews views, CaseLines lines, DecisionSheets decisions, Access access) {
        this.views = views;
        this.lines = lines;
        this.decisions = decisions;
        this.access = access;
    }

    @GetMapping
    ModelAndView queue(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            Reader reader,
            Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var only = EnumCode.named(Kind.values(), kind).orElse(null);
        var page = views.queue(new ListCases(only, OPEN, after, ON_A_PAGE));
        var links = new ListLinks(path(reader, "")).with("kind", only == null ? null : kind);
        var model = model("queue", after, page.next(), links);
        model.addObject("kind", only == null ? "" : EnumCode.of(only));
        model.addObject("kinds", List.of("", "submission", "report"));
        return model.addObject("lines", lines.lines(page.lines(), actor, reader));
    }

    @GetMapping("/taken-down")
    ModelAndView takenDown(@RequestParam(required = false) @Nullable String after, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var page = views.queue(new ListCases(null, Set.of(CaseStage.TAKEN_DOWN), after, ON_A_PAGE));
        return model("taken-down", after, page.next(), new ListLinks(path(reader, "/taken-down")))
                .addObject("lines", lines.lines(page.lines(), actor, reader));
    }

    @GetMapping("/log")
    ModelAndView log(@RequestParam(required = false) @Nullable String after, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var page = views.log(new ListDecisions(true, after, ON_A_PAGE));
        return model("log", after, page.next(), new ListLinks(path(reader, "/log")))
                .addObject("decisions", decisions.forModerators(page.lines(), reader));
    }

    private static ModelAndView model(String here, @Nullable String after, @Nullable String next, ListLinks links) {
        return new ModelAndView("cases/queue", Map.of("here", here))
                .addObject("nextPage", links.next("after", next))
                .addObject("firstPage", links.first(after));
    }

    private static String path(Reader reader, String rest) {
        return "/" + reader.language() + "/organise/moderation" + rest;
    }
}
