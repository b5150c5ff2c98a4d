package org.tadamon.api.organise.together;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.Reader;
import org.tadamon.api.partner.PartnerSheets;
import org.tadamon.core.coalition.PartnershipId;

/** What a partner sees of a campaign. */
@Controller
@RequestMapping("/{language:ar|en}/organise/partnerships/{id}")
final class PartnerPageController {

    private static final int ON_A_PAGE = 50;

    private final PartnerSheets sheets;
    private final PartnershipPage partnership;

    PartnerPageController(PartnerSheets sheets, PartnershipPage partnership) {
        this.sheets = sheets;
        this.partnership = partnership;
    }

    @GetMapping("/figures")
    String figures(Actor actor, @PathVariable UUID id, Reader reader, Model model) {
        var partnershipId = new PartnershipId(id);
        model.addAttribute("petitions", sheets.figures(actor, partnershipId, reader));
        model.addAllAttributes(partnership.about(actor, partnershipId, reader));
        return "organise/together/figures";
    }

    @GetMapping("/rows")
    String rows(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Reader reader,
            Model model) {
        var partnershipId = new PartnershipId(id);
        var page = sheets.rows(actor, partnershipId, before, ON_A_PAGE, reader);
        var links = new ListLinks("/" + reader.language() + "/organise/partnerships/" + id + "/rows");
        model.addAttribute("rows", page.rows());
        model.addAttribute("nextPage", links.next("before", page.next()));
        model.addAttribute("firstPage", links.first(before));
        model.addAllAttributes(partnership.about(actor, partnershipId, reader));
        return "organise/together/rows";
    }
}
