package org.tadamon.api.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.consent.ConsentCard.Box;
import org.tadamon.api.consent.ConsentCard.Entry;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.consent.Wording;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.campaignpage.CampaignPage;

/** Puts the card of a petition together, as of now. */
@Component
public class ConsentCards {

    private final CampaignViews campaigns;
    private final CoalitionViews coalitions;
    private final Organisations organisations;
    private final ConsentWordings wordings;
    private final MessageSource messages;

    ConsentCards(
            CampaignViews campaigns,
            CoalitionViews coalitions,
            Organisations organisations,
            ConsentWordings wordings,
            MessageSource messages) {
        this.campaigns = campaigns;
        this.coalitions = coalitions;
        this.organisations = organisations;
        this.wordings = wordings;
        this.messages = messages;
    }

    /** What an organisation can be allowed, and in which campaign. */
    private record Part(CampaignPage campaign, boolean lead, Set<Purpose> purposes) {

        Part and(Part other) {
            var both = new LinkedHashSet<>(purposes);
            both.addAll(other.purposes);
            return new Part(campaign, lead || other.lead, both);
        }
    }

    /** The card in this language. Its words are kept when this returns. */
    public ConsentCard card(PetitionId petition, String language) {
        var running = campaigns.holding(petition);
        if (running.isEmpty()) {
            return ConsentCard.EMPTY;
        }
        var entries = new ArrayList<Entry>();
        parts(running)
                .forEach((id, part) -> organisations
                        .find(id)
                        .ifPresent(organisation -> entries.add(entry(organisation, part, language))));
        return new ConsentCard(List.copyOf(entries));
    }

    /** The lead holds the rows of its own petitions anyway: what it can be allowed is to write. */
    private Map<OrganisationId, Part> parts(List<CampaignPage> running) {
        var parts = new LinkedHashMap<OrganisationId, Part>();
        for (var campaign : running) {
            var lead = new Part(campaign, true, Set.of(Purpose.CONTACT_ABOUT_CAMPAIGN));
            parts.merge(campaign.organisation(), lead, Part::and);
        }
        for (var partnership : coalitions.activeIn(running)) {
            var parties = partnership.parties();
            var joined = partnership.joined();
            boolean rows = joined != null && joined.terms().sees().contains(Sight.CONSENTED_ROWS);
            running.stream()
                    .filter(campaign -> campaign.id().equals(parties.campaign()))
                    .map(campaign -> new Part(campaign, false, rows ? Set.of(Purpose.values()) : Set.of()))
                    .forEach(part -> parts.merge(parties.partner(), part, Part::and));
        }
        return parts;
    }

    private Entry entry(OrganisationView organisation, Part part, String language) {
        var boxes = new ArrayList<Box>();
        for (var purpose : Purpose.values()) {
            if (part.purposes.contains(purpose)) {
                var text = text(purpose, organisation.name(language), part.campaign, language);
                var sha256 = wordings.keep(new Wording(organisation.id(), purpose, language, text));
                boxes.add(new Box(purpose, ConsentCard.field(organisation.id(), purpose), sha256, text));
            }
        }
        return new Entry(
                organisation.id(),
                organisation.name(language),
                organisation.languageOfName(language),
                part.lead,
                List.copyOf(boxes));
    }

    private String text(Purpose purpose, String name, CampaignPage campaign, String language) {
        var called = campaign.names()
                .getOrDefault(language, campaign.names().values().iterator().next());
        return messages.getMessage(
                "consent.wording." + EnumCode.of(purpose),
                new Object[] {isolated(name), isolated(called)},
                Locale.of(language));
    }

    /** A name in another script keeps to itself, and moves no word around it. */
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
