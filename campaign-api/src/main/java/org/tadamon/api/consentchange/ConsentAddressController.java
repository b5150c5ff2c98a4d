package org.tadamon.api.consentchange;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.consentchange.ChangeDesk.Asked;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.session.Browser;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.petitionpage.PetitionPage;

/** From a petition to the mail that leads to the choices somebody made when signing it. */
@Controller
final class ConsentAddressController {

    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final PetitionViews petitions;
    private final ChangeDesk desk;
    private final ChangePages pages;
    private final OwnAddress own;
    private final Browser browser;

    ConsentAddressController(
            PetitionViews petitions, ChangeDesk desk, ChangePages pages, OwnAddress own, Browser browser) {
        this.petitions = petitions;
        this.desk = desk;
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

    private PetitionPage petition(String slug) {
        return petitions.bySlug(slug).filter(page -> page.stage().isReadable()).orElseThrow(PageMissing::new);
    }
}
