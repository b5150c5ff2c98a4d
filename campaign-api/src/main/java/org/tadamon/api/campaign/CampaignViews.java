package org.tadamon.api.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.campaign.CampaignProblem.CampaignUnknown;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.campaignpage.CampaignPage;
import org.tadamon.projections.campaignpage.CampaignPageQueries;
import org.tadamon.projections.campaignpage.FindCampaigns;

/** Campaigns as they are read, as of now. Whoever calls has made sure that whoever asks may know. */
@Component
public class CampaignViews {

    private final CampaignPageQueries campaigns;

    CampaignViews(CampaignPageQueries campaigns) {
        this.campaigns = campaigns;
    }

    /** The one of this id; empty if there is none. */
    public Optional<CampaignPage> find(CampaignId id) {
        return these(List.of(id)).stream().findFirst();
    }

    /** The one of this id. Refused: {@link CampaignUnknown}. */
    public CampaignPage known(CampaignId id) {
        return find(id).orElseThrow(() -> new CommandRefused(new CampaignUnknown()));
    }

    /** Those of these ids. */
    public List<CampaignPage> these(Collection<CampaignId> ids) {
        return campaigns.answer(new FindCampaigns.ById(ids));
    }

    /** Those of an organisation, the one begun last first. */
    public List<CampaignPage> ledBy(OrganisationId organisation) {
        return campaigns.answer(new FindCampaigns.LedBy(organisation));
    }

    /** Those that hold a petition and go on. */
    public List<CampaignPage> holding(PetitionId petition) {
        return campaigns.answer(new FindCampaigns.Holding(petition));
    }
}
