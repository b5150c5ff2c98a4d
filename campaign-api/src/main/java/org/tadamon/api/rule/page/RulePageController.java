package org.tadamon.api.rule.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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
import org.tadamon.api.component.Going;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.rule.RuleDesk;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.RuleId;

/** One rule: whom it would hold, how far it has come, and what can be done with it. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation/rules/{rule}")
final class RulePageController {

    private final RulePages pages;
    private final RuleDesk desk;
    private final Access access;
    private final Again again;

    RulePageController(RulePages pages, RuleDesk desk, Access access, Again again) {
        this.pages = pages;
        this.desk = desk;
        this.access = access;
        this.again = again;
    }

    /** What is asked of a rule, and by whom. */
    private record Asked(RuleId id, Reader reader, Actor actor) {}

    /** Something that is done with a rule. */
    private interface Act {
        void on(RuleId id);
    }

    @GetMapping
    ModelAndView read(
            @PathVariable UUID rule,
            @RequestParam(defaultValue = "-1") long after,
            Reader reader,
            Actor actor,
            HttpServletResponse answer) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var page = show(new Asked(new RuleId(rule), reader, actor), after);
        Going.readAnewOnceOver(page, answer);
        return page;
    }

    @PostMapping("/try")
    ModelAndView tryOut(@PathVariable UUID rule, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        return after(new Asked(new RuleId(rule), reader, actor), id -> desk.tryOut(id, actor.account()));
    }

    @PostMapping("/apply")
    ModelAndView apply(@PathVariable UUID rule, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        var asOf = typed.getOrDefault("asOf", "");
        long seen = asOf.matches("\\d{1,18}") ? Long.parseLong(asOf) : -1;
        return after(
                new Asked(new RuleId(rule), reader, actor),
                id -> desk.apply(id, seen, typed.get("apply.reason"), actor.account()));
    }

    @PostMapping("/cancel")
    ModelAndView cancel(@PathVariable UUID rule, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        return after(
                new Asked(new RuleId(rule), reader, actor),
                id -> desk.cancel(id, typed.get("cancel.reason"), actor.account()));
    }

    @PostMapping("/end")
    ModelAndView end(@PathVariable UUID rule, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        return after(
                new Asked(new RuleId(rule), reader, actor),
                id -> desk.end(id, typed.get("end.reason"), actor.account()));
    }

    @PostMapping("/undo")
    ModelAndView undo(@PathVariable UUID rule, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.DECIDE_ON_SIGNATURES);
        return after(
                new Asked(new RuleId(rule), reader, actor),
                id -> desk.undo(id, typed.get("undo.reason"), actor.account()));
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/try", "/apply", "/cancel", "/end", "/undo"})
    ModelAndView done(@PathVariable UUID rule, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/moderation/rules/" + rule);
    }

    private ModelAndView after(Asked asked, Act act) {
        var reader = asked.reader();
        try {
            act.on(asked.id());
            return SeeOther.to("/" + reader.language() + "/organise/moderation/rules/" + asked.id());
        } catch (CommandRefused refused) {
            return again.refused(show(asked, -1), refused, reader.locale(), _ -> null);
        }
    }

    private ModelAndView show(Asked asked, long after) {
        return new ModelAndView("rules/rule", pages.one(asked.id(), after, asked.reader(), asked.actor()))
                .addObject("problems", Problems.NONE);
    }
}
