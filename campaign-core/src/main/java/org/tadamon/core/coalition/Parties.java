package org.tadamon.core.coalition;

import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/**
 * Who works together on what.
 *
 * @param lead the organisation whose campaign it is
 * @param partner the organisation that joins it; another one
 */
public record Parties(CampaignId campaign, OrganisationId lead, OrganisationId partner) {}
