package org.tadamon.projections.campaignpage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/**
 * One campaign. Made of every {@link org.tadamon.core.campaign.CampaignEvent}.
 *
 * @param organisation whose campaign it is
 * @param names by language tag
 * @param petitions in the order they were put in
 * @param ended how it ended; {@code null} while it goes on
 */
public record CampaignPage(
        CampaignId id,
        OrganisationId organisation,
        Map<String, String> names,
        List<PetitionId> petitions,
        Instant startedAt,
        @Nullable Ended ended) {

    /** When and why it ended. */
    public record Ended(Instant at, String reason) {}

    /** Whether it goes on. */
    public boolean goesOn() {
        return ended == null;
    }
}
