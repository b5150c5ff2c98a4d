package org.tadamon.projections.campaignpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.petition;
import static org.tadamon.projections.rehearsal.Together.BY;
import static org.tadamon.projections.rehearsal.Together.CAMPAIGN;
import static org.tadamon.projections.rehearsal.Together.LEAD;
import static org.tadamon.projections.rehearsal.Together.campaign;
import static org.tadamon.projections.rehearsal.Together.organisation;
import static org.tadamon.projections.rehearsal.Together.putIn;
import static org.tadamon.projections.rehearsal.Together.started;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.campaign.CampaignEvent.CampaignEnded;
import org.tadamon.core.campaign.CampaignEvent.CampaignRenamed;
import org.tadamon.core.campaign.CampaignEvent.CampaignStarted;
import org.tadamon.core.campaign.CampaignEvent.PetitionPutIn;
import org.tadamon.core.campaign.CampaignEvent.PetitionTakenOut;
import org.tadamon.projections.campaignpage.CampaignPage.Ended;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The page of a campaign… */
class CampaignPageTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final CampaignPageQueries queries = new CampaignPageQueries(rehearsal.database());

    private List<CampaignPage> found(FindCampaigns query) {
        rehearsal.follow(View.CAMPAIGNS);
        return queries.answer(query);
    }

    private CampaignPage one() {
        var found = found(new FindCampaigns.ById(List.of(CAMPAIGN)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void tellsWhoseItIsAndWhatItIsCalled() {
        rehearsal.happened(NOW, started(1));
        assertThat(one()).isEqualTo(new CampaignPage(CAMPAIGN, LEAD, Map.of("en", "Campaign 1"), List.of(), NOW, null));
        rehearsal.happened(NOW, new CampaignRenamed(CAMPAIGN, Map.of("ar", "حملة"), BY));
        assertThat(one().names()).isEqualTo(Map.of("ar", "حملة"));
    }

    @Test
    void tellsItsPetitionsInTheOrderTheyCame() {
        rehearsal.happened(
                NOW,
                started(1),
                new PetitionPutIn(CAMPAIGN, petition(3), BY),
                putIn(1),
                new PetitionPutIn(CAMPAIGN, petition(2), BY),
                new PetitionTakenOut(CAMPAIGN, petition(3), BY, "Why."));
        assertThat(one().petitions()).containsExactly(PETITION, petition(2));
    }

    @Test
    void isFoundByWhoLeadsItTheLastBegunFirst() {
        rehearsal.happened(NOW, started(1));
        rehearsal.happened(NOW.plusSeconds(1), started(2));
        rehearsal.happened(NOW, new CampaignStarted(campaign(3), organisation(2), Map.of("en", "Another's"), BY));
        assertThat(found(new FindCampaigns.LedBy(LEAD)))
                .extracting(CampaignPage::id)
                .containsExactly(campaign(2), campaign(1));
    }

    @Test
    void isFoundByAPetitionOnlyWhileItGoesOn() {
        rehearsal.happened(NOW, started(1), putIn(1), started(2), putIn(2), started(3));
        assertThat(found(new FindCampaigns.Holding(PETITION))).hasSize(2);
        rehearsal.happened(NOW, new CampaignEnded(CAMPAIGN, BY, "We won."));
        assertThat(found(new FindCampaigns.Holding(PETITION)))
                .extracting(CampaignPage::id)
                .containsExactly(campaign(2));
        assertThat(one().ended()).isEqualTo(new Ended(NOW, "We won."));
    }
}
