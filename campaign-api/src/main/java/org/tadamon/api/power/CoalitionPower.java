package org.tadamon.api.power;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.Reader;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.campaignpage.CampaignPage;

/** How power is spread among the organisations that run a campaign together at this moment. */
@Component
class CoalitionPower {

    private final PowerViews views;
    private final PowerSheets sheets;
    private final CampaignViews campaigns;
    private final CoalitionViews coalitions;
    private final Organisations organisations;
    private final Access access;

    CoalitionPower(
            PowerViews views,
            PowerSheets sheets,
            CampaignViews campaigns,
            CoalitionViews coalitions,
            Organisations organisations,
            Access access) {
        this.views = views;
        this.sheets = sheets;
        this.campaigns = campaigns;
        this.coalitions = coalitions;
        this.organisations = organisations;
        this.access = access;
    }

    /**
     * The campaign, for a member of an organisation that leads it or works on it now. Refused: as by {@link Access}.
     */
    CampaignPage allowed(Actor actor, CampaignId id, Right right) {
        var campaign = campaigns.known(id);
        var theirs = in(campaign).stream()
                .filter(each -> access.may(actor, Right.SEE_POWER, each))
                .findFirst();
        access.require(actor, right, theirs.orElse(campaign.organisation()));
        return campaign;
    }

    /** How power is spread in it. */
    PowerSheet sheet(CampaignPage campaign, Reader reader) {
        return sheets.together(views.together(in(campaign)), called(campaign, reader), reader);
    }

    private Map<OrganisationId, String> called(CampaignPage campaign, Reader reader) {
        var names = new LinkedHashMap<OrganisationId, String>();
        in(campaign).forEach(each -> names.put(each, organisations.name(each, reader.language())));
        return names;
    }

    /** The lead first. */
    private List<OrganisationId> in(CampaignPage campaign) {
        var all = new ArrayList<>(List.of(campaign.organisation()));
        if (campaign.goesOn()) {
            coalitions.activeIn(List.of(campaign)).stream()
                    .map(each -> each.parties().partner())
                    .filter(each -> !all.contains(each))
                    .forEach(all::add);
        }
        return all;
    }
}
