package org.tadamon.api.letterdrive.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.page.Reader;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.campaignpage.CampaignPage;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/**
 * What those who read a petition are asked to write next: the letters of the campaigns that hold it. Guarded ones are
 * left out, so that whoever shares a petition does not share these along with it.
 */
@Component
public class CampaignLetters {

    private static final int MOST = 2;

    private final CampaignViews campaigns;
    private final LetterDriveViews drives;
    private final LetterDriveSheets sheets;
    private final Cache<PetitionId, List<LetterDrivePage>> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    CampaignLetters(CampaignViews campaigns, LetterDriveViews drives, LetterDriveSheets sheets) {
        this.campaigns = campaigns;
        this.drives = drives;
        this.sheets = sheets;
    }

    /** The newest few that take letters; at most a second old. */
    public List<LetterDriveSheet> of(PetitionId petition, Reader reader) {
        return sheets.toEverybody(remembered.get(petition, this::open), reader);
    }

    private List<LetterDrivePage> open(PetitionId petition) {
        return campaigns.holding(petition).stream()
                .filter(CampaignPage::goesOn)
                .flatMap(campaign -> drives.open(campaign.id()).stream())
                .filter(drive -> drive.plan().exposure() == Exposure.OPEN && drives.isOpen(drive))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
