package org.tadamon.api.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.projections.campaignpage.CampaignPage;

/**
 * A campaign as JSON.
 *
 * @param organisation whose it is
 * @param names by language tag
 * @param petitions their ids, in the order they were put in
 * @param endedAt left out while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignJson(
        String id,
        String organisation,
        Map<String, String> names,
        List<String> petitions,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static CampaignJson of(CampaignPage campaign) {
        var ended = campaign.ended();
        return new CampaignJson(
                campaign.id().toString(),
                campaign.organisation().toString(),
                campaign.names(),
                campaign.petitions().stream().map(Object::toString).toList(),
                campaign.startedAt(),
                ended == null ? null : ended.at());
    }
}
