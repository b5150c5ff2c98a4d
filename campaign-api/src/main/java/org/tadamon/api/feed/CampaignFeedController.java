package org.tadamon.api.feed;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.feed.AtomWriter.Head;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.api.sheet.Translated;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.campaignpage.CampaignPage;

/**
 * What is new in a campaign, for feed readers. What is guarded is left out: a feed lies for good in programs of others,
 * and of a campaign that has published nothing open not even the name is told.
 */
@Controller
final class CampaignFeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final int MOST = 100;

    private final CampaignViews campaigns;
    private final Organisations organisations;
    private final PetitionViews petitions;
    private final ActionViews actions;
    private final LetterDriveViews letters;
    private final PetitionEntries ofPetitions;
    private final ActionEntries ofActions;
    private final LetterEntries ofLetters;
    private final PublicLinks links;

    CampaignFeedController(
            CampaignViews campaigns,
            Organisations organisations,
            PetitionViews petitions,
            ActionViews actions,
            LetterDriveViews letters,
            PetitionEntries ofPetitions,
            ActionEntries ofActions,
            LetterEntries ofLetters,
            PublicLinks links) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.petitions = petitions;
        this.actions = actions;
        this.letters = letters;
        this.ofPetitions = ofPetitions;
        this.ofActions = ofActions;
        this.ofLetters = ofLetters;
        this.links = links;
    }

    @GetMapping("/{language:ar|en}/campaigns/{campaign}/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable("campaign") UUID id, Reader reader) {
        var campaign = campaigns.find(new CampaignId(id)).orElseThrow(PageMissing::new);
        var entries = entries(campaign, reader);
        if (entries.isEmpty()) {
            throw new PageMissing(); // what a campaign is called is nobody's business before it says something
        }
        var written = AtomWriter.write(head(campaign, reader), entries);
        return ResponseEntity.ok().contentType(ATOM).body(written.getBytes(StandardCharsets.UTF_8));
    }

    /** The newest first. */
    private List<FeedEntry> entries(CampaignPage campaign, Reader reader) {
        var told = campaign.petitions().stream()
                .flatMap(petition -> petitions.readable(petition).stream())
                .filter(petition ->
                        petition.stage().isPublic() && petition.draft().exposure() == Exposure.OPEN)
                .flatMap(petition -> ofPetitions.of(petition, reader).stream());
        var called = actions.ahead(campaign.id()).stream()
                .filter(action -> action.plan().exposure() == Exposure.OPEN)
                .map(action -> ofActions.of(action, reader));
        var asked = letters.open(campaign.id()).stream()
                .filter(drive -> drive.plan().exposure() == Exposure.OPEN)
                .map(drive -> ofLetters.of(drive, reader));
        return Stream.of(told, called, asked)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(FeedEntry::updated)
                        .thenComparing(FeedEntry::id)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private Head head(CampaignPage campaign, Reader reader) {
        return new Head(
                campaign.id().value(),
                Translated.of(campaign.names(), reader.language()).text(),
                organisations.name(campaign.organisation(), reader.language()),
                links.feed(reader.language(), campaign.id().value()),
                campaign.startedAt());
    }
}
