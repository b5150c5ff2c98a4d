package org.tadamon.api.signer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
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
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;

/** The code from a signer's mail, typed into the page that is still open. */
@Controller
final class CodeController {

    private final Limit wrong = new Limit(120, Duration.ofHours(1));
    private final Limit asked = new Limit(120, Duration.ofHours(1));
    private final ConfirmationDesk desk;
    private final EvenTime even;
    private final Confirming confirming;
    private final Handles handles;
    private final PetitionViews petitions;
    private final Arrived arrived;
    private final SignerPages pages;
    private final OwnAddress own;

    CodeController(
            ConfirmationDesk desk,
            EvenTime even,
            Confirming confirming,
            Handles handles,
            PetitionViews petitions,
            Arrived arrived,
            SignerPages pages,
            OwnAddress own) {
        this.desk = desk;
        this.even = even;
        this.confirming = confirming;
        this.handles = handles;
        this.petitions = petitions;
        this.arrived = arrived;
        this.pages = pages;
        this.own = own;
    }

    /** A wrong code is told the same, whether there is a signature or not. */
    @PostMapping("/{language:ar|en}/signature/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            Reader reader,
            HttpServletRequest request) {
        return handles.waiting(handle)
                .map(known -> {
                    if (!wrong.isLeft(request.getRemoteAddr())) {
                        return pages.wait(page(known, handle, reader), reader);
                    }
                    return even.of(() -> desk.byCode(handle, code))
                            .map(proof -> arrive(proof, known, reader))
                            .orElseGet(() -> {
                                wrong.count(request.getRemoteAddr());
                                return pages.wrong(page(known, handle, reader), "code", "signature.wrong-code", reader);
                            });
                })
                .orElseGet(pages::over);
    }

    /** The same again, to whom there is a signature and to whom there is none. */
    @PostMapping("/{language:ar|en}/signature/again")
    ModelAndView again(@RequestParam(defaultValue = "") String handle, Reader reader, HttpServletRequest request) {
        return handles.waiting(handle)
                .map(known -> {
                    var page = page(known, handle, reader);
                    if (!asked.isLeft(request.getRemoteAddr())) {
                        return pages.wait(page, reader);
                    }
                    asked.count(request.getRemoteAddr());
                    confirming.again(
                            known.signature(),
                            reader.language(),
                            own.of(request).orElse(null));
                    return page.addObject("done", "again");
                })
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
