package org.tadamon.api.coalition;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.CoalitionProblem.PartnershipUnknown;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.campaignpage.CampaignPage;
import org.tadamon.projections.partnership.FindPartnerships;
import org.tadamon.projections.partnership.PartnershipQueries;
import org.tadamon.projections.partnership.PartnershipView;

/** Who works together, as of now: nothing is remembered that may have ended a moment ago. */
@Component
public class CoalitionViews {

    private final PartnershipQueries partnerships;
    private final CampaignViews campaigns;
    private final Clock clock;

    CoalitionViews(PartnershipQueries partnerships, CampaignViews campaigns, Clock clock) {
        this.partnerships = partnerships;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The one of this id; empty if there is none. */
    public Optional<PartnershipView> find(PartnershipId id) {
        return partnerships.answer(new FindPartnerships.ById(id)).stream().findFirst();
    }

    /** The one of this id. Refused: {@link PartnershipUnknown}. */
    public PartnershipView known(PartnershipId id) {
        return find(id).orElseThrow(() -> new CommandRefused(new PartnershipUnknown()));
    }

    /** Those in these campaigns, over or not. */
    public List<PartnershipView> in(Collection<CampaignId> ids) {
        return partnerships.answer(new FindPartnerships.In(ids));
    }

    /** Those an organisation was invited into, over or not. */
    public List<PartnershipView> of(OrganisationId partner) {
        return partnerships.answer(new FindPartnerships.Of(partner));
    }

    /** Those of the campaigns that grant something at this moment; the campaigns go on. */
    public List<PartnershipView> activeIn(Collection<CampaignPage> running) {
        var now = clock.instant();
        return in(running.stream().map(CampaignPage::id).toList()).stream()
                .filter(each -> each.isActiveAt(now))
                .toList();
    }

    /** Whether the partner may see this now: accepted, in its time, in a campaign that goes on. */
    public boolean grants(PartnershipView partnership, Sight sight) {
        return partnership.grants(sight, clock.instant())
                && campaigns.known(partnership.parties().campaign()).goesOn();
    }
}
