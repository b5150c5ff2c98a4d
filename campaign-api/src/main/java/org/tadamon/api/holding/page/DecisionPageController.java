package org.tadamon.api.holding.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.Going;
import org.tadamon.api.component.Problems;
import org.tadamon.api.holding.GroupDecisions;
import org.tadamon.api.holding.HeldViews;
import org.tadamon.api.holding.HoldingDesk;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.people.People;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.grouplog.GroupLine;

/** One decision about a group: how far it has come, what has come of it, and taking it back. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation/decisions/{decision}")
final class DecisionPageController {

    private final GroupDecisions decisions;
    private final HeldViews views;
    private final HeldPages pages;
    private final HoldingDesk desk;
    private final People people;
    private final Access access;
    private final Again again;

    DecisionPageController(
            GroupDecisions decisions,
            HeldViews views,
            HeldPages pages,
            HoldingDesk desk,
            People people,
            Access access,
            Again again) {
        this.decisions = decisions;
        this.views = views;
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.access = access;
        this.again = again;
    }

    @GetMapping
    ModelAndView read(@PathVariable UUID decision, Reader reader, Actor actor, HttpServletResponse answer) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var page = show(new GroupId(decision), reader, actor);
        Going.readAnewOnceOver(page, answer);
        return page;
    }

    @PostMapping("/undo")
    ModelAndView undo(
            @PathVariable UUID decision,
            @RequestParam(required = false) @Nullable String reason,
            Reader reader,
            Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        var id = new GroupId(decision);
        try {
            desk.undo(id, reason, actor.account());
            return SeeOther.to("/" + reader.language() + "/organise/moderation/decisions/" + id);
        } catch (CommandRefused refused) {
            return again.refused(show(id, reader, actor), refused, reader.locale(), field -> field);
        }
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping("/undo")
    ModelAndView undone(@PathVariable UUID decision, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/moderation/decisions/" + decision);
    }

    private ModelAndView show(GroupId id, Reader reader, Actor actor) {
        var line = decisions.known(id);
        var undone = line.undone();
        var progress = desk.progress(id);
        var names = people.names(undone == null ? List.of(line.by()) : List.of(line.by(), undone.by()), reader);
        return new ModelAndView("held/decision", Map.of("id", id.toString(), "line", line))
                .addObject("petition", pages.petition(line.group().petitionId(), reader))
                .addObject("verdict", EnumCode.of(line.verdict()))
                .addObject("reason", pages.reason(line, reader))
                .addObject("by", Objects.requireNonNull(names.get(line.by())))
                .addObject("undoneBy", undone == null ? null : names.get(undone.by()))
                .addObject("count", views.count(line.group().petitionId()))
                .addObject("progress", progress)
                .addObject("going", progress != null || !isDone(line) ? Boolean.TRUE : null)
                .addObject("decides", access.may(actor, Right.MODERATE, null))
                .addObject("problems", Problems.NONE);
    }

    /** Whether it is known what came of it. */
    private static boolean isDone(GroupLine line) {
        return line.undone() == null ? line.effect() != null : line.putBack() != null;
    }
}
