package org.tadamon.projections.partnership;

import java.util.Collection;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.organisation.OrganisationId;

/** Which partnerships are these? The one invited last comes first. */
public sealed interface FindPartnerships {

    /** The one of this id. */
    record ById(PartnershipId id) implements FindPartnerships {}

    /** Those in these campaigns, over or not. */
    record In(Collection<CampaignId> campaigns) implements FindPartnerships {}

    /** Those this organisation was invited into, over or not. */
    record Of(OrganisationId partner) implements FindPartnerships {}
}
