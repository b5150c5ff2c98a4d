package org.tadamon.api.organise.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.invitation.Joining;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;

/** Reading an invitation and accepting it. Its token comes in the body of a form, never in an address. */
@Controller
@RequestMapping("/{language:ar|en}/organise/join")
final class JoinController {

    private final Joining joining;
    private final OrganisationRows rows;
    private final OrganisationPages pages;

    JoinController(Joining joining, OrganisationRows rows, OrganisationPages pages) {
        this.joining = joining;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("organise/organisation/join");
    }

    @PostMapping
    ModelAndView look(
            @SuppressWarnings("unused") Actor actor,
            @RequestParam(required = false) @Nullable String token,
            @ModelAttribute("reader") Reader reader) {
        try {
            var offer = joining.look(token);
            var language = offer.organisation().languageOfName(reader.language());
            return new ModelAndView("organise/organisation/offer")
                    .addObject("token", token)
                    .addObject("organisationName", offer.organisation().name(reader.language()))
                    .addObject("organisationLanguage", language)
                    .addObject("organisationDir", Reader.dirOf(language))
                    .addObject(
                            "roles",
                            rows.roles(reader).stream()
                                    .filter(role ->
                                            rows.said(offer.roles(), reader).contains(role.name()))
                                    .toList())
                    .addObject("expiresAt", offer.expiresAt());
        } catch (CommandRefused refused) {
            return over(refused, reader);
        }
    }

    @PostMapping("/accept")
    ModelAndView accept(
            Actor actor,
            @RequestParam(required = false) @Nullable String token,
            @ModelAttribute("reader") Reader reader) {
        try {
            var id = joining.accept(actor, token);
            return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "?done=joined");
        } catch (CommandRefused refused) {
            return over(refused, reader);
        }
    }

    @GetMapping("/accept")
    ModelAndView again(@ModelAttribute("reader") Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/join");
    }

    /** What is wrong with it stays so: the page forgets it. */
    private ModelAndView over(CommandRefused refused, Reader reader) {
        return pages.refused(ask().addObject("over", true), refused, reader);
    }
}
