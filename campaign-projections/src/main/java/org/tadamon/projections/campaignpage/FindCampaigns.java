package org.tadamon.projections.campaignpage;

import java.util.Collection;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/** Which campaigns are these? The one begun last comes first. */
public sealed interface FindCampaigns {

    /** Those of these ids. */
    record ById(Collection<CampaignId> ids) implements FindCampaigns {}

    /** Those of this organisation, over or not. */
    record LedBy(OrganisationId organisation) implements FindCampaigns {}

    /** Those that hold this petition and go on. */
    record Holding(PetitionId petition) implements FindCampaigns {}
}
