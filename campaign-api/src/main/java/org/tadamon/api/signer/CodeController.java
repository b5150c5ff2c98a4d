package org.tadamon.api.signer;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.confirmation.ConfirmationDesk;
import org.tadamon.api.confirmation.Confirming;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Proof;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.mailedcode.Tries;
import org.tadamon.api.mailedcode.Tries.Sent;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;

/** The code from a signer's mail, typed into the page that is still open. */
@Controller
final class CodeController {

    private final ConfirmationDesk desk;
    private final Confirming confirming;
    private final Handles handles;
    private final PetitionViews petitions;
    private final Arrived arrived;
    private final SignerPages pages;
    private final OwnAddress own;
    private final Tries tries;

    CodeController(
            ConfirmationDesk desk,
            Confirming confirming,
            Handles handles,
            PetitionViews petitions,
            Arrived arrived,
            SignerPages pages,
            OwnAddress own,
            Tries tries) {
        this.desk = desk;
        this.confirming = confirming;
        this.handles = handles;
        this.petitions = petitions;
        this.arrived = arrived;
        this.pages = pages;
        this.own = own;
        this.tries = tries;
    }

    @PostMapping("/{language:ar|en}/signature/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            Reader reader) {
        return handles.waiting(handle)
                .map(known -> tries.code(
                        new Sent(page(known, handle, reader), "signature.wrong-code", reader),
                        () -> desk.byCode(handle, code),
                        proof -> arrive(proof, known, reader)))
                .orElseGet(pages::over);
    }

    @PostMapping("/{language:ar|en}/signature/again")
    ModelAndView again(@RequestParam(defaultValue = "") String handle, Reader reader, HttpServletRequest request) {
        return handles.waiting(handle)
                .map(known -> tries.again(
                        page(known, handle, reader),
                        reader,
                        () -> confirming.again(
                                known.signature(),
                                reader.language(),
                                own.of(request).orElse(null))))
                .orElseGet(pages::over);
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"/{language:ar|en}/signature/code", "/{language:ar|en}/signature/again"})
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language());
    }

    /** Whoever has just signed is thanked; whoever comes back sees the signature. */
    private ModelAndView arrive(Proof proof, Handle known, Reader reader) {
        return known.fresh() ? arrived.now(proof, reader) : arrived.back(proof, reader);
    }

    private ModelAndView page(Handle known, String handle, Reader reader) {
        return pages.code(petitions.known(known.petition()), handle, null, reader);
    }
}
