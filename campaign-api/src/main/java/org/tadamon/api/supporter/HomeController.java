package org.tadamon.api.supporter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.PetitionCards;
import org.tadamon.projections.petitionlist.ListPetitions;

/** All petitions that have been opened, newest first, and a search among them. */
@Controller
final class HomeController {

    private static final int ON_A_PAGE = 24;

    private final PetitionViews petitions;
    private final PetitionCards cards;

    HomeController(PetitionViews petitions, PetitionCards cards) {
        this.petitions = petitions;
        this.cards = cards;
    }

    @GetMapping("/{language:ar|en}")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Reader reader,
            Model model) {
        var search = q.strip();
        var page = petitions.list(new ListPetitions(search, new ListPetitions.Published(), after, ON_A_PAGE));
        var links = new ListLinks("/" + reader.language()).with("q", search);
        model.addAttribute("q", search);
        model.addAttribute("lines", cards.cards(page.lines(), reader));
        model.addAttribute("nextPage", links.next("after", page.next()));
        model.addAttribute("firstPage", links.first(after));
        return "supporter/home";
    }
}
