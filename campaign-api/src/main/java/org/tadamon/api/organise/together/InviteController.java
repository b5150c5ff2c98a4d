package org.tadamon.api.organise.together;

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
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.coalition.PartnerLink;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.campaignpage.CampaignPage;

/**
 * Inviting an organisation, by a link to it that somebody there has given, on written terms. There is no list to choose
 * from: which groups are here is nobody's to look up.
 */
@Controller
@RequestMapping("/{language:ar|en}/organise/campaigns/{id}/invite")
final class InviteController {

    private final CoalitionDesk desk;
    private final CampaignViews campaigns;
    private final Gathering gathering;
    private final Access access;
    private final TermsPage page;
    private final Clock clock;

    InviteController(
            CoalitionDesk desk,
            CampaignViews campaigns,
            Gathering gathering,
            Access access,
            TermsPage page,
            Clock clock) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.gathering = gathering;
        this.access = access;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView begin(Actor actor, @PathVariable UUID id, Reader reader) {
        var campaign = campaigns.known(new CampaignId(id));
        access.require(actor, Right.SPEAK_FOR, campaign.organisation());
        return show(campaign, TermsFields.fresh(clock), reader);
    }

    @PostMapping
    ModelAndView invite(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, Reader reader) {
        var campaign = campaigns.known(new CampaignId(id));
        access.require(actor, Right.SPEAK_FOR, campaign.organisation());
        var partner = PartnerLink.read(fields.get("partner"));
        try {
            var partnership =
                    desk.invite(actor, campaign.id(), partner, TermsFields.read(fields, null), fields.get("reason"));
            return SeeOther.to("/" + reader.language() + "/organise/partnerships/" + partnership + "?done=invited");
        } catch (CommandRefused refused) {
            return page.refused(show(campaign, fields, reader), refused, reader);
        }
    }

    private ModelAndView show(CampaignPage campaign, Map<String, String> fields, Reader reader) {
        var at = "/" + reader.language() + "/organise/campaigns/" + campaign.id();
        return page.show(fields, reader)
                .addObject("inviting", true)
                .addObject("about", gathering.sheet(campaign, reader).name())
                .addObject("action", at + "/invite")
                .addObject("back", at);
    }
}
