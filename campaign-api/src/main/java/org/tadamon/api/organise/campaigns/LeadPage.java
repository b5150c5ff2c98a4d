package org.tadamon.api.organise.campaigns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.campaign.PetitionOwner;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.organise.together.Gathering;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.PetitionSheet;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.projections.campaignpage.CampaignPage;
import org.tadamon.projections.petitionlist.ListPetitions;

/** Gathers what the page of a campaign says to those who lead it. */
@Component
final class LeadPage {

    private static final int MOST = 100;
    private static final Set<String> DONE =
            Set.of("started", "renamed", "put-in", "taken-out", "ended", "invited", "over");

    private final CampaignViews campaigns;
    private final Gathering gathering;
    private final PetitionViews petitions;
    private final PetitionOwner owners;
    private final PetitionSheets sheets;
    private final Access access;

    LeadPage(
            CampaignViews campaigns,
            Gathering gathering,
            PetitionViews petitions,
            PetitionOwner owners,
            PetitionSheets sheets,
            Access access) {
        this.campaigns = campaigns;
        this.gathering = gathering;
        this.petitions = petitions;
        this.owners = owners;
        this.sheets = sheets;
        this.access = access;
    }

    ModelAndView show(Actor actor, CampaignId id, Map<String, String> asked, Reader reader) {
        var campaign = campaigns.known(id);
        var lead = campaign.organisation();
        access.require(actor, Right.SEE_FIGURES, lead);
        var names = new HashMap<>(asked);
        campaign.names().forEach((language, name) -> names.putIfAbsent("names." + language, name));
        return new ModelAndView("organise/together/campaign")
                .addObject("campaign", gathering.sheet(campaign, reader))
                .addObject("ended", campaign.ended())
                .addObject("namesIn", NameFields.of(names))
                .addObject("kept", NameFields.kept(names))
                .addObject("petitionsIn", in(campaign, reader))
                .addObject("petitionsOut", out(campaign, reader))
                .addObject("partners", gathering.in(id, reader))
                .addObject("mayWrite", access.may(actor, Right.WRITE, lead))
                .addObject("maySpeak", access.may(actor, Right.SPEAK_FOR, lead))
                .addObject("reason", asked.get("reason"))
                .addObject("done", known(asked.get("done")));
    }

    private static @Nullable String known(@Nullable String done) {
        return done != null && DONE.contains(done) ? done : null;
    }

    private List<PetitionSheet> in(CampaignPage campaign, Reader reader) {
        return campaign.petitions().stream()
                .flatMap(petition -> petitions.byId(petition).stream())
                .map(page -> sheets.sheet(page, reader))
                .toList();
    }

    /** Those of the same organisation that are not in it yet. */
    private List<ChoiceGroup> out(CampaignPage campaign, Reader reader) {
        var inIt = campaign.petitions();
        var own = new ListPetitions.Of(Set.of(campaign.organisation()), owners.isHost(campaign.organisation()));
        var others = petitions.list(new ListPetitions("", own, null, MOST)).lines().stream()
                .filter(line -> !inIt.contains(line.id()))
                .map(line -> new Choice(line.id().toString(), title(line.titles(), reader)))
                .toList();
        return ChoiceGroup.only(others);
    }

    private static String title(Map<String, String> titles, Reader reader) {
        return titles.getOrDefault(
                reader.language(), titles.values().stream().findFirst().orElse(""));
    }
}
