package org.tadamon.api.power;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.organise.together.Gathering;
import org.tadamon.api.page.Reader;
import org.tadamon.core.campaign.CampaignId;

/** How power is spread in a coalition, on a page and as a table to take along. */
@Controller
@RequestMapping("/{language:ar|en}/organise/campaigns/{id}")
final class CoalitionPowerController {

    private final CoalitionPower power;
    private final Gathering gathering;
    private final PowerCsv csv;
    private final Clock clock;

    CoalitionPowerController(CoalitionPower power, Gathering gathering, PowerCsv csv, Clock clock) {
        this.power = power;
        this.gathering = gathering;
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping("/power")
    String read(@PathVariable UUID id, Reader reader, Actor actor, Model model) {
        var campaign = power.allowed(actor, new CampaignId(id), Right.SEE_POWER);
        var sheet = gathering.sheet(campaign, reader);
        model.addAttribute("name", sheet.name());
        model.addAttribute("nameLanguage", sheet.language());
        model.addAttribute("of", "coalition");
        model.addAttribute("table", "/" + reader.language() + "/organise/campaigns/" + id + "/power.csv");
        model.addAttribute("power", power.sheet(campaign, reader));
        model.addAttribute("asOf", reader.moment(clock.instant()));
        return "power/power";
    }

    @GetMapping("/power.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID id, Reader reader, Actor actor) {
        var campaign = power.allowed(actor, new CampaignId(id), Right.EXPORT_POWER);
        return csv.answer("power-" + id, power.sheet(campaign, reader), reader);
    }
}
