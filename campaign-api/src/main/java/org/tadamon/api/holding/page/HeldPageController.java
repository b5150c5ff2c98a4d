package org.tadamon.api.holding.page;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.petition.PetitionId;

/** What is held: the petitions, and one petition's list. */
@Controller
@RequestMapping("/{language:ar|en}/organise/moderation/held")
final class HeldPageController {

    private final HeldPages pages;
    private final PetitionViews petitions;
    private final Access access;

    HeldPageController(HeldPages pages, PetitionViews petitions, Access access) {
        this.pages = pages;
        this.petitions = petitions;
        this.access = access;
    }

    @GetMapping
    ModelAndView petitions(Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        return new ModelAndView("held/petitions", Map.of("lines", pages.petitions(reader)));
    }

    @GetMapping("/{petition}")
    ModelAndView list(
            @PathVariable UUID petition, @RequestParam Map<String, String> typed, Reader reader, Actor actor) {
        access.requireAtHost(actor, Right.SEE_CASES);
        var asked = HeldAsked.of(petitions.known(new PetitionId(petition)).id(), typed);
        return new ModelAndView("held/list", pages.list(asked, reader, actor))
                .addObject("typed", typed)
                .addObject("problems", Problems.NONE);
    }
}
