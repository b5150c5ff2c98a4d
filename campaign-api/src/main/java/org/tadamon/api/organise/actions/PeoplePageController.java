package org.tadamon.api.organise.actions;

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
import org.tadamon.api.access.Right;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.attendanceroll.AttendanceStatus;
import org.tadamon.projections.attendanceroll.ListAttendances;

/** Who comes to an action, in the order of the ledger; and giving roles to those who offer to help. */
@Controller
@RequestMapping("/{language:ar|en}/organise/a/{id}/people")
final class PeoplePageController {

    private static final int ON_A_PAGE = 100;

    private final ActionManagePage page;
    private final ActionSheets sheets;
    private final PersonRows rows;
    private final RoleDesk roles;
    private final Again again;

    PeoplePageController(ActionManagePage page, ActionSheets sheets, PersonRows rows, RoleDesk roles, Again again) {
        this.page = page;
        this.sheets = sheets;
        this.rows = rows;
        this.roles = roles;
        this.again = again;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable Long after,
            Reader reader) {
        var action = page.known(actor, new ActionId(id), Right.SEE_SIGNERS);
        var found = rows.page(new ListAttendances(
                action.id(),
                EnumCode.named(AttendanceStatus.values(), asked.get("status")).orElse(null),
                EnumCode.named(HelpingRole.values(), asked.get("helps")).orElse(null),
                EnumCode.named(Need.values(), asked.get("needs")).orElse(null),
                after,
                ON_A_PAGE));
        var links = new ListLinks("/" + reader.language() + "/organise/a/" + id + "/people")
                .with("status", asked.get("status"))
                .with("helps", asked.get("helps"))
                .with("needs", asked.get("needs"));
        return new ModelAndView("organise/actions/people")
                .addObject("action", sheets.toOrganisers(action, reader))
                .addObject("rows", found.rows())
                .addObject("asked", asked)
                .addObject("statuses", rows.statuses(reader))
                .addObject("roles", rows.roles(reader))
                .addObject("needs", rows.needs(reader))
                .addObject("done", "role".equals(asked.get("done")) ? "role" : null)
                .addObject("nextPage", links.next("after", found.next()))
                .addObject("firstPage", links.first(after));
    }

    @PostMapping("/{attendance}/role")
    ModelAndView role(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attendance,
            @RequestParam(defaultValue = "") String role,
            Reader reader) {
        var action = page.known(actor, new ActionId(id), Right.WRITE);
        try {
            roles.give(
                    action.id(),
                    new AttendanceId(attendance),
                    EnumCode.named(HelpingRole.values(), role).orElse(null),
                    actor.account());
            return SeeOther.to("/" + reader.language() + "/organise/a/" + id + "/people?done=role");
        } catch (CommandRefused refused) {
            return again.refused(list(actor, id, Map.of(), null, reader), refused, reader.locale(), field -> null);
        }
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping("/{attendance}/role")
    ModelAndView back(@PathVariable UUID id, @PathVariable UUID attendance, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/a/" + id + "/people");
    }
}
