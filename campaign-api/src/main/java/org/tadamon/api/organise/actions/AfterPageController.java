package org.tadamon.api.organise.actions;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.aftermath.AftermathDesk;
import org.tadamon.api.aftermath.DecisionMakerNames;
import org.tadamon.api.aftermath.VisitForm;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.aftermath.VisitId;
import org.tadamon.core.refusal.CommandRefused;

/** What remains of an action: counting, telling, and whom people went to see. */
@Controller
@RequestMapping("/{language:ar|en}/organise/a/{id}/after")
final class AfterPageController {

    private static final Map<String, String> DONE =
            Map.of("counted", "counted", "told", "told", "visited", "visited", "struck", "struck");

    private final AftermathDesk desk;
    private final AfterPage page;
    private final DecisionMakerNames decisionMakers;
    private final Again again;

    AfterPageController(AftermathDesk desk, AfterPage page, DecisionMakerNames decisionMakers, Again again) {
        this.desk = desk;
        this.page = page;
        this.decisionMakers = decisionMakers;
        this.again = again;
    }

    private record Asked(Actor actor, ActionId id, Map<String, String> typed, Reader reader) {}

    @GetMapping
    ModelAndView show(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String done, Reader reader) {
        return page.show(actor, new ActionId(id), Map.of(), reader)
                .addObject("done", done == null ? null : DONE.get(done));
    }

    @PostMapping("/count")
    ModelAndView count(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return then(asked, "counted", () -> desk.count(actor, asked.id, ActionFields.number("people", typed)));
    }

    @PostMapping("/texts")
    ModelAndView tell(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return then(asked, "told", () -> desk.tell(actor, asked.id, ActionFields.texts("report", typed)));
    }

    @PostMapping("/visits")
    ModelAndView visit(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return then(asked, "visited", () -> desk.visit(actor, asked.id, form(typed), typed.get("key")));
    }

    @PostMapping("/visits/{visit}/strike")
    ModelAndView strike(Actor actor, @PathVariable UUID id, @PathVariable UUID visit, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), Map.of(), reader);
        return then(asked, "struck", () -> desk.strike(actor, asked.id, new VisitId(visit)));
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/count", "/texts", "/visits", "/visits/{visit}/strike"})
    ModelAndView back(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/a/" + id + "/after");
    }

    private VisitForm form(Map<String, String> typed) {
        var to = decisionMakers.named(typed.getOrDefault("whom", "")).orElse(null);
        return new VisitForm(
                to == null ? null : to.areaCode(),
                to == null ? null : to.name(),
                to == null ? null : to.office(),
                ActionFields.number("visitors", typed),
                typed.get("note"));
    }

    private ModelAndView then(Asked asked, String done, Runnable command) {
        var reader = asked.reader;
        try {
            command.run();
            return SeeOther.to("/" + reader.language() + "/organise/a/" + asked.id + "/after?done=" + done);
        } catch (CommandRefused refused) {
            var shown = page.show(asked.actor, asked.id, new HashMap<>(asked.typed), reader);
            return again.refused(shown, refused, reader.locale(), AfterPageController::onPage);
        }
    }

    /** Where on the page a problem belongs. */
    private static @Nullable String onPage(@Nullable String field) {
        if (field == null) {
            return null;
        }
        return field.equals("to") ? "whom" : field.replace("texts.", "report.");
    }
}
