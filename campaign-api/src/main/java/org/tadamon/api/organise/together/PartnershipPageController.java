package org.tadamon.api.organise.together;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.coalition.Sides;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Terms;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.partnership.PartnershipView;

/** One partnership: the terms in full, to agree to, to change, to end. */
@Controller
@RequestMapping("/{language:ar|en}/organise/partnerships/{id}")
final class PartnershipPageController {

    private final CoalitionDesk desk;
    private final Sides sides;
    private final PartnershipPage page;
    private final TermsPage terms;

    PartnershipPageController(CoalitionDesk desk, Sides sides, PartnershipPage page, TermsPage terms) {
        this.desk = desk;
        this.sides = sides;
        this.page = page;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked, Reader reader) {
        return page.show(actor, new PartnershipId(id), asked, reader);
    }

    /** What is done here: the last part of the path. */
    @PostMapping("/{act:accept|decline|leave|end}")
    ModelAndView act(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Reader reader) {
        var partnership = new PartnershipId(id);
        try {
            switch (act) {
                case "accept" -> desk.accept(actor, partnership, typed.get("terms"));
                case "decline" -> desk.decline(actor, partnership, typed.get("reason"));
                case "leave" -> desk.leave(actor, partnership, typed.get("reason"));
                default -> desk.end(actor, partnership, typed.get("reason"));
            }
            return SeeOther.to(path(id, reader) + "?done=" + act);
        } catch (CommandRefused refused) {
            return terms.refused(page.show(actor, partnership, typed, reader), refused, reader);
        }
    }

    @GetMapping("/terms")
    ModelAndView rewrite(Actor actor, @PathVariable UUID id, Reader reader) {
        return form(id, TermsFields.of(terms(sides.lead(actor, Right.SPEAK_FOR, new PartnershipId(id)))), reader);
    }

    private static @Nullable Terms terms(PartnershipView partnership) {
        var joined = partnership.joined();
        return partnership.offered() != null ? partnership.offered() : joined == null ? null : joined.terms();
    }

    @PostMapping("/terms")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, Reader reader) {
        try {
            var before = terms(sides.lead(actor, Right.SPEAK_FOR, new PartnershipId(id)));
            desk.change(actor, new PartnershipId(id), TermsFields.read(fields, before), fields.get("reason"));
            return SeeOther.to(path(id, reader) + "?done=changed");
        } catch (CommandRefused refused) {
            sides.lead(actor, Right.SPEAK_FOR, new PartnershipId(id));
            return terms.refused(form(id, fields, reader), refused, reader);
        }
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping("/{act:accept|decline|leave|end}")
    ModelAndView again(@PathVariable UUID id, Reader reader) {
        return SeeOther.to(path(id, reader));
    }

    private ModelAndView form(UUID id, Map<String, String> fields, Reader reader) {
        return terms.show(fields, reader)
                .addObject("inviting", false)
                .addObject("about", page.partner(new PartnershipId(id), reader))
                .addObject("action", path(id, reader) + "/terms")
                .addObject("back", path(id, reader));
    }

    private static String path(UUID id, Reader reader) {
        return "/" + reader.language() + "/organise/partnerships/" + id;
    }
}
