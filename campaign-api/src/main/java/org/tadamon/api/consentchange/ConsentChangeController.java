package org.tadamon.api.consentchange;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.consentchange.ChangeDesk.Asked;
import org.tadamon.api.consentchange.ChangeDesk.Shown;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.session.Browser;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** From the address somebody signed with to the choices they made, and to others. */
@Controller
final class ConsentChangeController {

    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final Limit wrong = new Limit(60, Duration.ofHours(1));
    private final PetitionViews petitions;
    private final ChangeDesk desk;
    private final Choices choices;
    private final ChangePages pages;
    private final OwnAddress own;
    private final Browser browser;

    ConsentChangeController(
            PetitionViews petitions,
            ChangeDesk desk,
            Choices choices,
            ChangePages pages,
            OwnAddress own,
            Browser browser) {
        this.petitions = petitions;
        this.desk = desk;
        this.choices = choices;
        this.pages = pages;
        this.own = own;
        this.browser = browser;
    }

    @GetMapping("/{language:ar|en}/p/{slug}/consents")
    ModelAndView address(@PathVariable String slug) {
        return pages.address(petition(slug), "");
    }

    /** The same for every address, whether somebody signed with it or not. */
    @PostMapping("/{language:ar|en}/p/{slug}/consents")
    ModelAndView ask(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String address,
            @ModelAttribute("reader") Reader reader,
            HttpServletRequest request) {
        var petition = petition(slug);
        var here = browser.of(request).orElseThrow(PageMissing::new);
        if (!asked.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.address(petition, address), reader);
        }
        var email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return pages.wrong(pages.address(petition, address), "address", "sign-in.no-address", reader);
        }
        asked.count(request.getRemoteAddr());
        var linkTo = petition.draft().exposure() == Exposure.GUARDED
                ? null
                : own.of(request)
                        .map(base -> base + "/" + reader.language() + "/consents/link#")
                        .orElse(null);
        desk.ask(here, new Asked(petition, email.get(), reader.language(), linkTo));
        return SeeOther.to("/" + reader.language() + "/consents/code");
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

    private PetitionPage petition(String slug) {
        return petitions.bySlug(slug).filter(page -> page.stage().isReadable()).orElseThrow(PageMissing::new);
    }
}
