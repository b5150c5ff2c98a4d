package org.tadamon.api.checkin.page;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.checkin.CheckInDesk;
import org.tadamon.api.checkin.Party;
import org.tadamon.api.component.Again;
import org.tadamon.api.navigation.OnePlace;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.attendance.AtDoor;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.actionpage.ActionPage;

/** The same at the door for organisers, who need no role of their own there. */
@Controller
@RequestMapping("/{language:ar|en}/organise/a/{id}/check-in")
final class OrganiserCheckInController {

    private final ActionViews actions;
    private final Access access;
    private final CheckInDesk desk;
    private final CheckInSheets sheets;
    private final Again again;

    OrganiserCheckInController(
            ActionViews actions, Access access, CheckInDesk desk, CheckInSheets sheets, Again again) {
        this.actions = actions;
        this.access = access;
        this.desk = desk;
        this.sheets = sheets;
        this.again = again;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, Reader reader) {
        return page(known(actor, id), null, null, reader);
    }

    @PostMapping("/party")
    ModelAndView party(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var action = known(actor, id);
        return answer(
                action,
                typed,
                () -> desk.party(action.id(), typed.get("code"), AtDoor.organiser(actor.account())),
                null,
                reader);
    }

    @PostMapping("/let-in")
    ModelAndView letIn(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var action = known(actor, id);
        return answer(
                action,
                typed,
                () -> desk.letIn(
                        action.id(), typed.get("code"), TypedPeople.of(typed), AtDoor.organiser(actor.account())),
                "let-in",
                reader);
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/party", "/let-in"})
    ModelAndView back(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/a/" + id + "/check-in");
    }

    private ModelAndView answer(
            ActionPage action, Map<String, String> typed, Supplier<Party> act, @Nullable String done, Reader reader) {
        try {
            return page(action, act.get(), done, reader);
        } catch (CommandRefused refused) {
            return again.refused(
                    page(action, null, null, reader).addObject("typedCode", typed.get("code")),
                    refused,
                    reader.locale(),
                    TypedPeople::at);
        }
    }

    private ActionPage known(Actor actor, UUID id) {
        var action = actions.known(new ActionId(id));
        access.require(actor, Right.SEE_SIGNERS, action.organisation(), new ActionUnknown());
        OnePlace.isAbout(action.organisation());
        return action;
    }

    private ModelAndView page(ActionPage action, @Nullable Party party, @Nullable String done, Reader reader) {
        return new ModelAndView("organise/actions/check-in")
                .addObject("sheet", sheets.toOrganisers(action, party, reader))
                .addObject("done", done);
    }
}
