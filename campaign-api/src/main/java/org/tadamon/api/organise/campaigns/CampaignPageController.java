package org.tadamon.api.organise.campaigns;

import java.util.HashMap;
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
import org.tadamon.api.campaign.CampaignDesk;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.campaign.CampaignProblem.Empty;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** One campaign, for the organisation that leads it. */
@Controller
@RequestMapping("/{language:ar|en}/organise/campaigns/{id}")
final class CampaignPageController {

    private final CampaignDesk desk;
    private final LeadPage page;
    private final Again again;

    CampaignPageController(CampaignDesk desk, LeadPage page, Again again) {
        this.desk = desk;
        this.page = page;
        this.again = again;
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked, Reader reader) {
        return page.show(actor, new CampaignId(id), asked, reader);
    }

    @PostMapping("/names")
    ModelAndView rename(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new CampaignId(id), typed, reader);
        return after(asked, "renamed", () -> desk.rename(actor, asked.id, NameFields.read(typed)));
    }

    @PostMapping("/petitions")
    ModelAndView putIn(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new CampaignId(id), typed, reader);
        return after(asked, "put-in", () -> desk.putIn(actor, asked.id, petition(typed)));
    }

    @PostMapping("/petitions/out")
    ModelAndView takeOut(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new CampaignId(id), typed, reader);
        return after(asked, "taken-out", () -> desk.takeOut(actor, asked.id, petition(typed), typed.get("reason")));
    }

    @PostMapping("/end")
    ModelAndView end(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var asked = new Asked(actor, new CampaignId(id), typed, reader);
        return after(asked, "ended", () -> desk.end(actor, asked.id, typed.get("reason")));
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/names", "/petitions", "/petitions/out", "/end"})
    ModelAndView back(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/campaigns/" + id);
    }

    private record Asked(Actor actor, CampaignId id, Map<String, String> typed, Reader reader) {}

    private ModelAndView after(Asked asked, String done, Runnable command) {
        var reader = asked.reader;
        try {
            command.run();
            return SeeOther.to("/" + reader.language() + "/organise/campaigns/" + asked.id + "?done=" + done);
        } catch (CommandRefused refused) {
            var shown = page.show(asked.actor, asked.id, new HashMap<>(asked.typed), reader);
            return again.refused(shown, refused, reader.locale(), field -> NameFields.onPage(field, reader));
        }
    }

    private static PetitionId petition(Map<String, String> typed) {
        try {
            return PetitionId.of(typed.getOrDefault("petition", ""));
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new Empty("petition"));
        }
    }
}
