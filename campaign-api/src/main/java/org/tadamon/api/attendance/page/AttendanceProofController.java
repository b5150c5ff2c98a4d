package org.tadamon.api.attendance.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceProofs;
import org.tadamon.api.attendance.CodeLetters;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.mailedcode.Tries;
import org.tadamon.api.mailedcode.Tries.Sent;
import org.tadamon.api.page.Reader;

/** The code from the mail, typed into the page that is still open, and the page behind the mail's link. */
@Controller
@RequestMapping("/{language:ar|en}/attendance")
final class AttendanceProofController {

    private final AttendanceProofs proofs;
    private final AttendanceHandles handles;
    private final CodeLetters letters;
    private final ActionViews actions;
    private final AttendancePages pages;
    private final OwnAddress here;
    private final Tries tries;

    AttendanceProofController(
            AttendanceProofs proofs,
            AttendanceHandles handles,
            CodeLetters letters,
            ActionViews actions,
            AttendancePages pages,
            OwnAddress here,
            Tries tries) {
        this.proofs = proofs;
        this.handles = handles;
        this.letters = letters;
        this.actions = actions;
        this.pages = pages;
        this.here = here;
        this.tries = tries;
    }

    @PostMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            Reader reader) {
        return handles.waiting(handle)
                .map(known -> tries.code(
                        new Sent(page(known, handle, reader), "problem.attendance/wrong-code", reader),
                        () -> proofs.byCode(handle, code),
                        who -> pages.own(who, "confirmed", reader)))
                .orElseGet(pages::over);
    }

    @PostMapping("/again")
    ModelAndView again(@RequestParam(defaultValue = "") String handle, Reader reader, HttpServletRequest request) {
        return handles.waiting(handle)
                .map(known -> tries.again(
                        page(known, handle, reader),
                        reader,
                        () -> letters.again(
                                known.attendance(),
                                reader.language(),
                                here.of(request).orElse(null))))
                .orElseGet(pages::over);
    }

    @GetMapping("/link")
    ModelAndView link() {
        return pages.link();
    }

    @PostMapping("/link")
    ModelAndView open(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String look,
            Reader reader) {
        return tries.link(
                new Sent(pages.link(), "attendance.wrong-link", reader),
                () -> proofs.byLink(token, look == null),
                who -> pages.own(who, look == null ? "confirmed" : null, reader));
    }

    private ModelAndView page(Handle known, String handle, Reader reader) {
        return pages.code(actions.known(known.action()), handle, null, reader);
    }
}
