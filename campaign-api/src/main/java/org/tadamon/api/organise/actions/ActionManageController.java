package org.tadamon.api.organise.actions;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.action.ActionDesk;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.refusal.CommandRefused;

/** One action, for those who hold it: what it is, how many come, and changing it. */
@Controller
@RequestMapping("/{language:ar|en}/organise/a/{id}")
final class ActionManageController {

    private final ActionDesk desk;
    private final ActionManagePage page;
    private final Again again;

    ActionManageController(ActionDesk desk, ActionManagePage page, Again again) {
        this.desk = desk;
        this.page = page;
        this.again = again;
    }

    private record Asked(Actor actor, ActionId id, Map<String, String> typed, Reader reader) {}

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked, Reader reader) {
        var done = asked.getOrDefault("done", ""); // nothing else: an address must not fill in a form
        return page.show(actor, new ActionId(id), Map.of("done", done), reader);
    }

    @PostMapping("/words")
    ModelAndView reword(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return after(asked, "reworded", () -> desk.reword(actor, asked.id, ActionFields.form(typed)));
    }

    @PostMapping("/time")
    ModelAndView reschedule(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return after(asked, "rescheduled", () -> desk.reschedule(actor, asked.id, ActionFields.form(typed)));
    }

    @PostMapping("/place")
    ModelAndView move(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return after(asked, "moved", () -> desk.move(actor, asked.id, ActionFields.form(typed)));
    }

    @PostMapping("/capacity")
    ModelAndView capacity(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return after(
                asked, "capacity", () -> desk.changeCapacity(actor, asked.id, ActionFields.number("capacity", typed)));
    }

    @PostMapping("/call-off")
    ModelAndView callOff(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new ActionId(id), typed, reader);
        return after(asked, "called-off", () -> desk.callOff(actor, asked.id, ActionFields.texts("reasons", typed)));
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/words", "/time", "/place", "/capacity", "/call-off"})
    ModelAndView back(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/a/" + id);
    }

    private ModelAndView after(Asked asked, String done, Runnable command) {
        var reader = asked.reader;
        try {
            command.run();
            return SeeOther.to("/" + reader.language() + "/organise/a/" + asked.id + "?done=" + done);
        } catch (CommandRefused refused) {
            var shown = page.show(asked.actor, asked.id, new HashMap<>(asked.typed), reader);
            return again.refused(shown, refused, reader.locale(), field -> ActionsPageController.onPage(field, reader));
        }
    }
}
