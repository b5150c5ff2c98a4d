package org.tadamon.api.organise;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.areamap.AreaMapSheets;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.CountSheets;
import org.tadamon.api.sheet.OrganiserCountSheet;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signaturecount.CountViews;

/** The count as organisers may know it. */
@Controller
final class FiguresController {

    private final KnownPetitions petitions;
    private final PetitionSheets sheets;
    private final CountViews counts;
    private final CountSheets countSheets;
    private final AreaMapSheets maps;
    private final MessageSource messages;

    FiguresController(
            KnownPetitions petitions,
            PetitionSheets sheets,
            CountViews counts,
            CountSheets countSheets,
            AreaMapSheets maps,
            MessageSource messages) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.counts = counts;
        this.countSheets = countSheets;
        this.maps = maps;
        this.messages = messages;
    }

    @GetMapping("/{language:ar|en}/organise/p/{id}/count")
    String count(Actor actor, @PathVariable UUID id, Reader reader, Model model) {
        var petition = petitions.named(id, actor, Right.SEE_FIGURES);
        var known = counts.organiserCount(petition);
        var count = countSheets.sheet(known, reader);
        model.addAttribute("petition", sheets.sheet(petition, reader));
        model.addAttribute("count", count);
        model.addAttribute("map", maps.inPage(petition, known.areas(), known.least(), reader));
        model.addAttribute("stats", stats(count, petition.draft().goal(), reader));
        return "organise/count";
    }

    private List<LabelledValue> stats(OrganiserCountSheet count, int goal, Reader reader) {
        return List.of(
                stat("count.total", count.total(), reader),
                stat("count.goal", goal, reader),
                stat("count.today", count.today(), reader));
    }

    private LabelledValue stat(String code, long number, Reader reader) {
        return new LabelledValue(messages.getMessage(code, null, reader.locale()), reader.number(number));
    }
}
