package org.tadamon.api.checkin.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.checkin.CheckInDesk;
import org.tadamon.api.checkin.Helpers;
import org.tadamon.api.checkin.Party;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.attendance.AtDoor;
import org.tadamon.core.refusal.CommandRefused;

/** The page of those who help at an action: what their role needs, and letting people in. */
@Controller
@RequestMapping("/{language:ar|en}/attendance/check-in")
final class HelperCheckInController {

    private final AttendanceHandles handles;
    private final Helpers helpers;
    private final CheckInDesk desk;
    private final CheckInSheets sheets;
    private final ActionViews actions;
    private final Again again;

    HelperCheckInController(
            AttendanceHandles handles,
            Helpers helpers,
            CheckInDesk desk,
            CheckInSheets sheets,
            ActionViews actions,
            Again again) {
        this.handles = handles;
        this.helpers = helpers;
        this.desk = desk;
        this.sheets = sheets;
        this.actions = actions;
        this.again = again;
    }

    @PostMapping
    ModelAndView show(@RequestParam Map<String, String> typed, Reader reader, HttpServletResponse response) {
        return answer(typed, _ -> null, null, reader, response);
    }

    @PostMapping("/party")
    ModelAndView party(@RequestParam Map<String, String> typed, Reader reader, HttpServletResponse response) {
        Function<Handle, @Nullable Party> found = who -> {
            helpers.requireMarshal(who);
            return desk.party(who.action(), typed.get("code"), AtDoor.marshal(who.attendance()));
        };
        return answer(typed, found, null, reader, response);
    }

    @PostMapping("/let-in")
    ModelAndView letIn(@RequestParam Map<String, String> typed, Reader reader, HttpServletResponse response) {
        Function<Handle, @Nullable Party> come = who -> {
            helpers.requireMarshal(who);
            return desk.letIn(who.action(), typed.get("code"), TypedPeople.of(typed), AtDoor.marshal(who.attendance()));
        };
        return answer(typed, come, "let-in", reader, response);
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"", "/party", "/let-in"})
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/actions");
    }

    private ModelAndView answer(
            Map<String, String> typed,
            Function<Handle, @Nullable Party> act,
            @Nullable String done,
            Reader reader,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return handles.read(Use.OWN, typed.get("token"))
                .map(who -> {
                    try {
                        return page(who, act.apply(who), done, reader);
                    } catch (CommandRefused refused) {
                        return again.refused(
                                page(who, null, null, reader).addObject("typedCode", typed.get("code")),
                                refused,
                                reader.locale(),
                                TypedPeople::at);
                    }
                })
                .orElseGet(() -> new ModelAndView("coming/over"));
    }

    /** Refused: as by {@link Helpers}, for whoever has nothing to see here. */
    private ModelAndView page(Handle who, @Nullable Party party, @Nullable String done, Reader reader) {
        var role = helpers.role(who);
        return new ModelAndView("coming/check-in")
                .addObject("sheet", sheets.toHelper(actions.known(who.action()), role, party, reader))
                .addObject("token", handles.written(Use.OWN, who))
                .addObject("done", done);
    }
}
