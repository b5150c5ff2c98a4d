package org.tadamon.api.action.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.page.Reader;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.campaignpage.CampaignPage;

/**
 * What those who read a petition are called to next: the actions of the campaigns that hold it. Guarded ones are left
 * out, so that whoever shares a petition does not share these along with it.
 */
@Component
public class CampaignActions {

    private static final int MOST = 3;

    private final CampaignViews campaigns;
    private final ActionViews actions;
    private final ActionSheets sheets;
    private final Clock clock;
    private final Cache<PetitionId, List<ActionPage>> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    CampaignActions(CampaignViews campaigns, ActionViews actions, ActionSheets sheets, Clock clock) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The next few, as everybody may see them; at most a second old. */
    public List<ActionSheet> of(PetitionId petition, Reader reader) {
        return sheets.toEverybody(remembered.get(petition, this::next), reader);
    }

    private List<ActionPage> next(PetitionId petition) {
        return campaigns.holding(petition).stream()
                .filter(CampaignPage::goesOn)
                .flatMap(campaign -> actions.ahead(campaign.id()).stream())
                .filter(action -> action.plan().exposure() == Exposure.OPEN && !action.isPast(clock.instant()))
                .distinct()
                .sorted(Comparator.comparing(action -> action.plan().timing().startsAt()))
                .limit(MOST)
                .toList();
    }
}
