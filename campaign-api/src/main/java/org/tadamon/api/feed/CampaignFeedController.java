package org.tadamon.api.feed;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
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
    private final PetitionEntries ofPetitions;
    private final ActionEntries ofActions;
    private final PublicLinks links;

    CampaignFeedController(
            CampaignViews campaigns,
            Organisations organisations,
            PetitionViews petitions,
            ActionViews actions,
            PetitionEntries ofPetitions,
            ActionEntries ofActions,
            PublicLinks links) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.petitions = petitions;
        this.actions = actions;
        this.ofPetitions = ofPetitions;
        this.ofActions = ofActions;
        this.links = links;
    }

    @GetMapping("/{language:ar|en}/campaigns/{campaign}/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable("campaign") UUID id, Reader reader) {
        var campaign = campaigns.find(new CampaignId(id)).orElseThrow(PageMissing::new);
        var told = campaign.petitions().stream()
                .flatMap(petition -> petitions.readable(petition).stream())
                .filter(petition ->
                        petition.stage().isPublic() && petition.draft().exposure() == Exposure.OPEN)
                .flatMap(petition -> ofPetitions.of(petition, reader).stream());
        var called = actions.ahead(campaign.id()).stream()
                .filter(action -> action.plan().exposure() == Exposure.OPEN)
                .map(action -> ofActions.of(action, reader));
        var entries = Stream.concat(told, called)
                .sorted(Comparator.comparing(FeedEntry::updated)
                        .thenComparing(FeedEntry::id)
                        .reversed())
                .limit(MOST)
                .toList();
        if (entries.isEmpty()) {
            throw new PageMissing(); // what a campaign is called is nobody's business before it says something
        }
        var written = AtomWriter.write(head(campaign, reader), entries);
        return ResponseEntity.ok().contentType(ATOM).body(written.getBytes(StandardCharsets.UTF_8));
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
