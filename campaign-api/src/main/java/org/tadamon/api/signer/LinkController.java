package org.tadamon.api.signer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.confirmation.ConfirmationDesk;
import org.tadamon.api.mailedcode.Tries;
import org.tadamon.api.mailedcode.Tries.Sent;
import org.tadamon.api.page.Reader;

/** The page behind the link of a signer's mail. Opening it does nothing: the button does, pressed by a person. */
@Controller
@RequestMapping("/{language:ar|en}/signature/link")
final class LinkController {

    private final ConfirmationDesk desk;
    private final Arrived arrived;
    private final SignerPages pages;
    private final Tries tries;

    LinkController(ConfirmationDesk desk, Arrived arrived, SignerPages pages, Tries tries) {
        this.desk = desk;
        this.arrived = arrived;
        this.pages = pages;
        this.tries = tries;
    }

    @GetMapping
    ModelAndView page() {
        return pages.link();
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String look,
            Reader reader) {
        return tries.link(
                new Sent(pages.link(), "signature.wrong-link", reader),
                () -> desk.byLink(token, look == null),
                proof -> arrived.back(proof, reader));
    }
}
