package org.tadamon.api.letterdrive.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.letterdrive.writing.LetterProofs;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.mailedcode.Pressed;
import org.tadamon.api.page.Reader;
import org.tadamon.core.refusal.CommandRefused;

/** The code from the mail, the page behind the mail's link, and what whoever wrote does with their own letter. */
@Controller
@RequestMapping("/{language:ar|en}/letters")
final class LetterProofController {

    private final Limit wrong = new Limit(120, Duration.ofHours(1));
    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final LetterProofs proofs;
    private final LetterHandles handles;
    private final LetterDriveViews drives;
    private final WritingPages pages;
    private final OwnLetterPages ownPages;
    private final EvenTime even;
    private final OwnAddress here;
    private final Again again;

    LetterProofController(
            LetterProofs proofs,
            LetterHandles handles,
            LetterDriveViews drives,
            WritingPages pages,
            OwnLetterPages ownPages,
            EvenTime even,
            OwnAddress here,
            Again again) {
        this.proofs = proofs;
        this.handles = handles;
        this.drives = drives;
        this.pages = pages;
        this.ownPages = ownPages;
        this.even = even;
        this.here = here;
        this.again = again;
    }

    @PostMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            Reader reader,
            HttpServletRequest request) {
        var known = handles.read(Use.WRITTEN, handle);
        if (known.isEmpty()) {
            return pages.over();
        }
        var page = pages.code(drives.known(known.get().drive()), handle, null, reader);
        if (!wrong.isLeft(request.getRemoteAddr())) {
            return again.wait(page, "sign-in.wait", reader.locale());
        }
        try {
            return even.of(() -> proofs.byCode(handle, code))
                    .map(letter -> ownPages.letter(letter, "confirmed", reader))
                    .orElseGet(() -> {
                        wrong.count(request.getRemoteAddr());
                        return again.wrong(page, "code", "problem.letter-drive/wrong-code", reader.locale());
                    });
        } catch (CommandRefused refused) {
            return again.refused(page, refused, reader.locale(), _ -> null);
        }
    }

    /** The same again, whatever has become of the letter. */
    @PostMapping("/again")
    ModelAndView again(@RequestParam(defaultValue = "") String handle, Reader reader, HttpServletRequest request) {
        return handles.read(Use.WRITTEN, handle)
                .map(known -> {
                    var page = pages.code(drives.known(known.drive()), handle, null, reader);
                    if (!asked.isLeft(request.getRemoteAddr())) {
                        return again.wait(page, "sign-in.wait", reader.locale());
                    }
                    asked.count(request.getRemoteAddr());
                    proofs.again(known, reader.language(), here.of(request).orElse(null));
                    return page.addObject("done", "again");
                })
                .orElseGet(pages::over);
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
            return again.wait(pages.link(), "sign-in.wait", reader.locale());
        }
        if (Pressed.byAProgram(request)) {
            return again.wrong(pages.link(), "token", "signature.press-yourself", reader.locale());
        }
        try {
            return proofs.byLink(token, look == null)
                    .map(letter -> ownPages.letter(letter, look == null ? "confirmed" : null, reader))
                    .orElseGet(() -> {
                        wrong.count(request.getRemoteAddr());
                        return again.wrong(pages.link(), "token", "letter-drive.wrong-link", reader.locale());
                    });
        } catch (CommandRefused refused) {
            return again.refused(pages.link(), refused, reader.locale(), _ -> null);
        }
    }
}
