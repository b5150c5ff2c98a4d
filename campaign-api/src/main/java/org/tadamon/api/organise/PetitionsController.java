package org.tadamon.api.organise;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.api.sheet.PetitionCards;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.petitionlist.ListPetitions;

/** The petitions of the organisations one belongs to, in every stage. */
@Controller
final class PetitionsController {

    private static final int ON_A_PAGE = 50;

    private final PetitionViews petitions;
    private final OwnedPetitions owned;
    private final PetitionCards cards;

    PetitionsController(PetitionViews petitions, OwnedPetitions owned, PetitionCards cards) {
        this.owned = owned;
        this.petitions = petitions;
        this.cards = cards;
    }

    /** Which petitions: of one organisation, with these words, from a key on. */
    record Asked(
            @Nullable UUID organisation,
            @Nullable String q,
            @Nullable String after) {}

    @GetMapping("/{language:ar|en}/organise")
    String list(Actor actor, @ModelAttribute Asked asked, Reader reader, Model model) {
        var search = Objects.requireNonNullElse(asked.q(), "").strip();
        var whose = owned.seenBy(actor, asked.organisation() == null ? null : new OrganisationId(asked.organisation()));
        var page = petitions.list(new ListPetitions(search, whose, asked.after(), ON_A_PAGE));
        var links = new ListLinks("/" + reader.language() + "/organise")
                .with("q", search)
                .with("organisation", asked.organisation());
        model.addAttribute("q", search);
        model.addAttribute("lines", cards.cards(page.lines(), reader));
        model.addAttribute("nextPage", links.next("after", page.next()));
        model.addAttribute("firstPage", links.first(asked.after()));
        return "organise/petitions";
    }
}
