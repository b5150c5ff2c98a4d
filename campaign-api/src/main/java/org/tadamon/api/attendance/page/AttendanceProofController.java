package org.tadamon.api.attendance.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceProofs;
import org.tadamon.api.component.Again;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.mailedcode.Pressed;
import org.tadamon.api.page.Reader;
import org.tadamon.core.refusal.CommandRefused;

/** The code from the mail, typed into the page that is still open, and the page behind the mail's link. */
@Controller
@RequestMapping("/{language:ar|en}/attendance")
final class AttendanceProofController {

    private final Limit wrong = new Limit(120, Duration.ofHours(1));
    private final AttendanceProofs proofs;
    private final AttendanceHandles handles;
    private final ActionViews actions;
    private final AttendancePages pages;
    private final EvenTime even;
    private final Again again;

    AttendanceProofController(
            AttendanceProofs proofs,
            AttendanceHandles handles,
            ActionViews actions,
            AttendancePages pages,
            EvenTime even,
            Again again) {
        this.proofs = proofs;
        this.handles = handles;
        this.actions = actions;
        this.pages = pages;
        this.even = even;
        this.again = again;
    }

    /** A wrong code is told the same, whether there is an attendance or not. */
    @PostMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            Reader reader,
            HttpServletRequest request) {
        var known = handles.waiting(handle);
        if (known.isEmpty()) {
            return pages.over();
        }
        var page = pages.code(actions.known(known.get().action()), handle, null, reader);
        if (!wrong.isLeft(request.getRemoteAddr())) {
            return pages.wait(page, reader);
        }
        try {
            return even.of(() -> proofs.byCode(handle, code))
                    .map(who -> pages.own(who, "confirmed", reader))
                    .orElseGet(() -> {
                        wrong.count(request.getRemoteAddr());
                        return pages.wrong(page, "code", "problem.attendance/wrong-code", reader);
                    });
        } catch (CommandRefused refused) {
            return again.refused(page, refused, reader.locale(), _ -> null);
        }
    }

    @GetMapping("/link")
    ModelAndView link() {
        return pages.link();
    }

    /** Opening the page does nothing, since mail scanners open links: the button does, pressed by a person. */
    @PostMapping("/link")
    ModelAndView open(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String look,
            Reader reader,
            HttpServletRequest request) {
        if (!wrong.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.link(), reader);
        }
        if (Pressed.byAProgram(request)) {
            return pages.wrong(pages.link(), "token", "signature.press-yourself", reader);
        }
        try {
            return proofs.byLink(token, look == null)
                    .map(who -> pages.own(who, look == null ? "confirmed" : null, reader))
                    .orElseGet(() -> {
                        wrong.count(request.getRemoteAddr());
                        return pages.wrong(pages.link(), "token", "attendance.wrong-link", reader);
                    });
        } catch (CommandRefused refused) {
            return again.refused(pages.link(), refused, reader.locale(), _ -> null);
        }
    }
}
