package org.tadamon.api.supporter;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tadamon.api.action.page.CampaignActions;
import org.tadamon.api.component.QrCode;
import org.tadamon.api.letterdrive.page.CampaignLetters;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PublicLinks;

/**
 * Says thank you, with a number that holds whoever has just signed, and a link to pass on. It knows nothing of them.
 */
@Controller
final class ThanksController {

    private final PublicPetitions petitions;
    private final SignPage page;
    private final PublicLinks links;
    private final CampaignActions together;
    private final CampaignLetters letters;

    ThanksController(
            PublicPetitions petitions,
            SignPage page,
            PublicLinks links,
            CampaignActions together,
            CampaignLetters letters) {
        this.petitions = petitions;
        this.page = page;
        this.links = links;
        this.together = together;
        this.letters = letters;
    }

    @GetMapping("/{language:ar|en}/p/{slug}/thanks")
    String thanks(@PathVariable String slug, Reader reader, Model model, HttpServletResponse response) {
        var petition = petitions.named(slug);
        var link = links.petition(reader.language(), petition.slug(), "");
        response.setHeader("Cache-Control", "no-store");
        model.addAllAttributes(page.freshNumbers(petition, reader));
        model.addAttribute("together", together.of(petition.id(), reader));
        model.addAttribute("letters", letters.of(petition.id(), reader));
        model.addAttribute("link", link);
        model.addAttribute("qr", QrCode.of(link));
        return "supporter/thanks";
    }
}
