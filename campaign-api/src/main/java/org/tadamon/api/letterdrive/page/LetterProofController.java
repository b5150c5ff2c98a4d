package org.tadamon.api.letterdrive.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.letterdrive.writing.LetterProofs;
import org.tadamon.api.mailedcode.Tries;
import org.tadamon.api.mailedcode.Tries.Sent;
import org.tadamon.api.page.Reader;

/** The code from the mail, the page behind the mail's link, and what whoever wrote does with their own letter. */
@Controller
@RequestMapping("/{language:ar|en}/letters")
final class LetterProofController {

    private final LetterProofs proofs;
    private final LetterHandles handles;
    private final LetterDriveViews drives;
    private final WritingPages pages;
    private final OwnLetterPages ownPages;
    private final OwnAddress here;
    private final Tries tries;

    LetterProofController(
            LetterProofs proofs,
            LetterHandles handles,
            LetterDriveViews drives,
            WritingPages pages,
            OwnLetterPages ownPages,
            OwnAddress here,
            Tries tries) {
        this.proofs = proofs;
        this.handles = handles;
        this.drives = drives;
        this.pages = pages;
        this.ownPages = ownPages;
        this.here = here;
        this.tries = tries;
    }

    @PostMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            Reader reader) {
        return handles.read(Use.WRITTEN, handle)
                .map(known -> tries.code(
                        new Sent(page(known, handle, reader), "problem.letter-drive/wrong-code", reader),
                        () -> proofs.byCode(handle, code),
                        letter -> ownPages.letter(letter, "confirmed", reader)))
                .orElseGet(pages::over);
    }

    @PostMapping("/again")
    ModelAndView again(@RequestParam(defaultValue = "") String handle, Reader reader, HttpServletRequest request) {
        return handles.read(Use.WRITTEN, handle)
                .map(known -> tries.again(
                        page(known, handle, reader),
                        reader,
                        () -> proofs.again(
                                known, reader.language(), here.of(request).orElse(null))))
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
                new Sent(pages.link(), "letter-drive.wrong-link", reader),
                () -> proofs.byLink(token, look == null),
                letter -> ownPages.letter(letter, look == null ? "confirmed" : null, reader));
    }

    private ModelAndView page(Handle known, String handle, Reader reader) {
        return pages.code(drives.known(known.drive()), handle, null, reader);
    }
}
