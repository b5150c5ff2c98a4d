package org.tadamon.api.organise.writing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionAwait;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.core.refusal.CommandRefused;

/** Writing a petition down and correcting it. */
@Controller
@RequestMapping("/{language:ar|en}/organise")
final class WritingController {

    private final PetitionDesk desk;
    private final PetitionAwait shown;
    private final KnownPetitions petitions;
    private final WritingPage page;
    private final OwnedPetitions owned;
    private final Clock clock;

    WritingController(
            PetitionDesk desk,
            PetitionAwait shown,
            KnownPetitions petitions,
            OwnedPetitions owned,
            WritingPage page,
            Clock clock) {
        this.owned = owned;
        this.desk = desk;
        this.shown = shown;
        this.petitions = petitions;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView begin(Actor actor, Reader reader) {
        if (!actor.isOperator() && owned.writesFor(actor).isEmpty()) {
            return SeeOther.to("/" + reader.language() + "/organise/o/new");
        }
        return page.show(null, PetitionFields.fresh(clock), reader);
    }

    @PostMapping("/new")
    ModelAndView draft(Actor actor, @RequestParam Map<String, String> fields, Reader reader) {
        try {
            var owner = owned.ofNew(actor, OwnedPetitions.read(fields.get("organisation")));
            var id = desk.draft(PetitionFields.form(fields, null), owner, fields.get("key"), actor.account());
            shown.until(id, page -> true);
            return SeeOther.to("/" + reader.language() + "/organise/p/" + id + "?done=drafted");
        } catch (CommandRefused refused) {
            return page.refused(null, fields, refused, reader);
        }
    }

    @GetMapping("/p/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id, Reader reader) {
        var petition = petitions.named(id, actor, Right.WRITE);
        return page.show(id, PetitionFields.of(petition.draft()), reader);
    }

    @PostMapping("/p/{id}/edit")
    ModelAndView revise(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, Reader reader) {
        var before = petitions.named(id, actor, Right.WRITE);
        var form = PetitionFields.form(fields, before.draft());
        boolean same = form.equals(PetitionFields.form(PetitionFields.of(before.draft()), before.draft()));
        try {
            desk.revise(before.id(), form, actor.account());
            shown.until(before.id(), page -> same || !page.draft().equals(before.draft()));
            return SeeOther.to("/" + reader.language() + "/organise/p/" + id + "?done=revised");
        } catch (CommandRefused refused) {
            return page.refused(id, fields, refused, reader);
        }
    }
}
