package org.tadamon.api.organise.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.account.OwnAccount;
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
    private final AccountDesk accounts;
    private final OwnAccount own;

    JoinController(
            Joining joining, OrganisationRows rows, OrganisationPages pages, AccountDesk accounts, OwnAccount own) {
        this.joining = joining;
        this.accounts = accounts;
        this.own = own;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("organise/organisation/join");
    }

    @PostMapping
    ModelAndView look(Actor actor, @RequestParam(required = false) @Nullable String token, Reader reader) {
        try {
            return offer(actor, token, reader);
        } catch (CommandRefused refused) {
            return over(refused, reader);
        }
    }

    private ModelAndView offer(Actor actor, @Nullable String token, Reader reader) {
        var offer = joining.look(token);
        var language = offer.organisation().languageOfName(reader.language());
        return new ModelAndView("organise/organisation/offer")
                .addObject("token", token)
                .addObject("organisationName", offer.organisation().name(reader.language()))
                .addObject("organisationLanguage", language)
                .addObject("organisationDir", Reader.dirOf(language))
                .addObject("roles", rows.means(offer.roles(), reader))
                .addObject("expiresAt", offer.expiresAt())
                .addObject("named", isNamed(actor));
    }

    @PostMapping("/accept")
    ModelAndView accept(
            Actor actor,
            @RequestParam(required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String name,
            Reader reader) {
        try {
            if (!isNamed(actor)) {
                joining.look(token);
                accounts.name(actor.account(), name, null);
            }
            var id = joining.accept(actor, token);
            return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "?done=joined");
        } catch (CommandRefused refused) {
            return "name".equals(refused.problems().getFirst().field())
                    ? pages.refused(offer(actor, token, reader).addObject("name", name), refused, reader)
                    : over(refused, reader);
        }
    }

    /** Members call each other by name, so whoever has none yet says it before they come. */
    private boolean isNamed(Actor actor) {
        return own.of(actor.account()).filter(known -> !known.name().isEmpty()).isPresent();
    }

    @GetMapping("/accept")
    ModelAndView again(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/join");
    }

    /** What is wrong with it stays so: the page forgets it. */
    private ModelAndView over(CommandRefused refused, Reader reader) {
        return pages.refused(ask().addObject("over", true), refused, reader);
    }
}
