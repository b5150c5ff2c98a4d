package org.tadamon.api.consentchange;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.consentchange.ChangeDesk.Shown;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.session.Browser;
import org.tadamon.core.refusal.CommandRefused;

/** From the code or link in somebody's mail to the choices they made, and to others. */
@Controller
final class ConsentChangeController {

    private final Limit wrong = new Limit(60, Duration.ofHours(1));
    private final PetitionViews petitions;
    private final ChangeDesk desk;
    private final Choices choices;
    private final ChangePages pages;
    private final Browser browser;

    ConsentChangeController(
            PetitionViews petitions, ChangeDesk desk, Choices choices, ChangePages pages, Browser browser) {
        this.petitions = petitions;
        this.desk = desk;
        this.choices = choices;
        this.pages = pages;
        this.browser = browser;
    }

    @GetMapping("/{language:ar|en}/consents/code")
    ModelAndView code() {
        return pages.code();
    }

    @PostMapping("/{language:ar|en}/consents/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("reader") Reader reader,
            HttpServletRequest request) {
        if (!wrong.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.code(), reader);
        }
        var shown = browser.of(request).flatMap(here -> desk.byCode(here, code));
        return show(shown, request, reader).orElseGet(() -> {
            wrong.count(request.getRemoteAddr());
            return pages.wrong(pages.code(), "code", "sign-in.wrong-code", reader);
        });
    }

    /** Opening it does nothing: the button does. */
    @GetMapping("/{language:ar|en}/consents/link")
    ModelAndView link() {
        return pages.link();
    }

    @PostMapping("/{language:ar|en}/consents/link")
    ModelAndView link(
            @RequestParam(defaultValue = "") String token,
            @ModelAttribute("reader") Reader reader,
            HttpServletRequest request) {
        var shown = browser.of(request).flatMap(here -> desk.byLink(here, token));
        return show(shown, request, reader)
                .orElseGet(() -> pages.wrong(pages.link(), "token", "sign-in.wrong-link", reader));
    }

    @PostMapping("/{language:ar|en}/consents/choices")
    ModelAndView choose(
            @RequestParam Map<String, String> typed,
            @ModelAttribute("reader") Reader reader,
            HttpServletRequest request) {
        var shown = browser.of(request).flatMap(here -> desk.chosen(here, typed.getOrDefault("token", "")));
        if (shown.isEmpty()) {
            return pages.wrong(pages.code(), "code", "consent.too-late", reader);
        }
        try {
            choices.choose(shown.get().petition(), shown.get().signature(), ConsentCard.ticked(typed));
            return show(shown, request, reader).orElseThrow(PageMissing::new).addObject("saved", true);
        } catch (CommandRefused refused) {
            return pages.refused(show(shown, request, reader).orElseThrow(PageMissing::new), refused, reader);
        }
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping("/{language:ar|en}/consents/choices")
    ModelAndView again(@ModelAttribute("reader") Reader reader) {
        return SeeOther.to("/" + reader.language());
    }

    private Optional<ModelAndView> show(Optional<Shown> shown, HttpServletRequest request, Reader reader) {
        return shown.flatMap(who -> browser.of(request).map(here -> {
            var standing = choices.standing(who.petition(), who.signature(), reader.language());
            return pages.choices(petitions.known(who.petition()), standing, desk.letChoose(here, who), reader);
        }));
    }
}
