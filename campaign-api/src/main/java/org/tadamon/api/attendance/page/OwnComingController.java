package org.tadamon.api.attendance.page;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.attendance.OwnAttendance;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;

/** What those who come do with their own attendance. */
@Controller
@RequestMapping("/{language:ar|en}/attendance")
final class OwnComingController {

    private final AttendanceHandles handles;
    private final OwnAttendance own;
    private final AttendancePages pages;
    private final Again again;

    OwnComingController(AttendanceHandles handles, OwnAttendance own, AttendancePages pages, Again again) {
        this.handles = handles;
        this.own = own;
        this.pages = pages;
        this.again = again;
    }

    @PostMapping("/look")
    ModelAndView look(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "look", reader, _ -> {});
    }

    @PostMapping("/promise")
    ModelAndView change(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "saved", reader, who -> own.change(who.attendance(), TypedAttendance.of(typed, reader)));
    }

    /** What was promised with their address, once they have seen what it is; or waiting for a place again. */
    @PostMapping("/confirm")
    ModelAndView confirm(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "confirmed", reader, who -> own.confirm(who.attendance()));
    }

    @PostMapping("/take")
    ModelAndView take(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "taken", reader, who -> own.take(who.attendance()));
    }

    @PostMapping("/let-go")
    ModelAndView letGo(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "let-go", reader, who -> own.letGo(who.attendance()));
    }

    @PostMapping("/cancel")
    ModelAndView cancel(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "cancelled", reader, who -> own.cancel(who.attendance()));
    }

    /** For good: the name and the address are destroyed. */
    @PostMapping("/erase")
    ModelAndView erase(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, "erased", reader, own::erase);
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"/code", "/again", "/look", "/promise", "/confirm", "/take", "/let-go", "/cancel", "/erase"})
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/actions");
    }

    private ModelAndView act(Map<String, String> typed, String done, Reader reader, Consumer<Handle> action) {
        return handles.read(Use.OWN, typed.get("token"))
                .map(who -> {
                    try {
                        action.accept(who);
                        return pages.own(who, done, reader);
                    } catch (CommandRefused refused) {
                        return again.refused(pages.own(who, null, reader), refused, reader.locale(), field -> field);
                    }
                })
                .orElseGet(pages::over);
    }
}
