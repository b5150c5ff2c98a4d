package org.tadamon.api.signer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.confirmation.ConfirmationDesk;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.mailedcode.Pressed;
import org.tadamon.api.page.Reader;

/** The page behind the link of a signer's mail. Opening it does nothing: the button does, pressed by a person. */
@Controller
@RequestMapping("/{language:ar|en}/signature/link")
final class LinkController {

    private final Limit wrong = new Limit(60, Duration.ofHours(1));
    private final ConfirmationDesk desk;
    private final Arrived arrived;
    private final SignerPages pages;

    LinkController(ConfirmationDesk desk, Arrived arrived, SignerPages pages) {
        this.desk = desk;
        this.arrived = arrived;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView page() {
        return pages.link();
    }

    @PostMapping
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
        return desk.byLink(token, look == null)
                .map(proof -> arrived.back(proof, reader))
                .orElseGet(() -> {
                    wrong.count(request.getRemoteAddr());
                    return pages.wrong(pages.link(), "token", "signature.wrong-link", reader);
                });
    }
}
