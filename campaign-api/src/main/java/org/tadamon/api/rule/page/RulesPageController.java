package org.tadamon.api.rule.page;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.rule.RuleDesk;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** The rules about a petition's signatures, and writing another. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation/held/{petition}/rules")
final class RulesPageController {

    private final RulePages pages;
    private final RuleDesk desk;
    private final PetitionViews petitions;
    private final Access access;
    private final Again again;

    RulesPageController(RulePages pages, RuleDesk desk, PetitionViews petitions, Access access, Again again) {
        this.pages = pages;
        this.desk = desk;
        this.petitions = petitions;
        this.access = access;
        this.again = again;
    }

    @GetMapping
    ModelAndView list(@PathVariable UUID petition, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return show(petitions.known(new PetitionId(petition)).id(), Map.of(), reader, actor);
    }

    @PostMapping
    ModelAndView draft(
            @PathVariable UUID petition, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.MODERATE);
        var id = petitions.known(new PetitionId(petition)).id();
        try {
            var rule = desk.draft(id, RuleTyped.of(typed), actor.account());
            return SeeOther.to("/" + reader.language() + "/organise/moderation/rules/" + rule);
        } catch (CommandRefused refused) {
            return again.refused(show(id, typed, reader, actor), refused, reader.locale(), RuleTyped::onPage);
        }
    }

    private ModelAndView show(PetitionId id, Map<String, String> typed, Reader reader, Actor actor) {
        return new ModelAndView("rules/list", pages.list(id, reader, actor))
                .addObject("typed", typed)
                .addObject("problems", Problems.NONE);
    }
}
