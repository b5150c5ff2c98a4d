package org.tadamon.api.organise.together;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.organise.together.PartnershipSheet.Names;
import org.tadamon.api.page.Reader;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.campaignpage.CampaignPage;
import org.tadamon.projections.partnership.PartnershipView;

/** Gathers campaigns and partnerships with what everybody in them is called. */
@Component
public final class Gathering {

    private final CampaignViews campaigns;
    private final CoalitionViews coalitions;
    private final Organisations organisations;
    private final Clock clock;

    Gathering(CampaignViews campaigns, CoalitionViews coalitions, Organisations organisations, Clock clock) {
        this.campaigns = campaigns;
        this.coalitions = coalitions;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For this reader. */
    public CampaignSheet sheet(CampaignPage campaign, Reader reader) {
        return CampaignSheet.of(campaign, organisations.name(campaign.organisation(), reader.language()), reader);
    }

    /** For this reader. */
    public PartnershipSheet sheet(PartnershipView view, Reader reader) {
        return sheets(List.of(view), reader).getFirst();
    }

    /** The campaigns an organisation leads. */
    public List<CampaignSheet> ledBy(OrganisationId organisation, Reader reader) {
        return campaigns.ledBy(organisation).stream()
                .map(campaign -> sheet(campaign, reader))
                .toList();
    }

    /** The partnerships in a campaign. */
    public List<PartnershipSheet> in(CampaignId campaign, Reader reader) {
        return sheets(coalitions.in(List.of(campaign)), reader);
    }

    /** The partnerships an organisation was invited into. */
    public List<PartnershipSheet> of(OrganisationId partner, Reader reader) {
        return sheets(coalitions.of(partner), reader);
    }

    private List<PartnershipSheet> sheets(List<PartnershipView> views, Reader reader) {
        Map<CampaignId, String> names =
                campaigns
                        .these(views.stream()
                                .map(view -> view.parties().campaign())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                CampaignPage::id,
                                campaign -> sheet(campaign, reader).name()));
        var now = clock.instant();
        return views.stream()
                .map(view -> PartnershipSheet.of(view, names(view, names, reader), now, reader))
                .toList();
    }

    private Names names(PartnershipView view, Map<CampaignId, String> campaignNames, Reader reader) {
        var parties = view.parties();
        return new Names(
                campaignNames.getOrDefault(parties.campaign(), ""),
                organisations.name(parties.lead(), reader.language()),
                organisations.name(parties.partner(), reader.language()));
    }
}
