package org.tadamon.api.partner;

import static org.tadamon.api.running.Soon.soon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.campaign.CampaignDesk;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.coalition.TermsForm;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.PetitionForm;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.life.LifeDesk;
import org.tadamon.api.running.Api;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Terms;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import tools.jackson.databind.json.JsonMapper;

/** Organisations with somebody who speaks for each, and a campaign with one open petition. */
@Lazy
@Component
public class Coalition {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An organisation and its owner. */
    public record Side(OrganisationId organisation, Actor owner) {}

    private final Api api;
    private final OrganisationDesk organisations;
    private final PetitionDesk petitions;
    private final LifeDesk life;
    private final PetitionViews petitionViews;
    private final CampaignDesk campaigns;
    private final CoalitionDesk coalitions;
    private final CoalitionViews views;

    Coalition(
            Api api,
            OrganisationDesk organisations,
            PetitionDesk petitions,
            LifeDesk life,
            PetitionViews petitionViews,
            CampaignDesk campaigns,
            CoalitionDesk coalitions,
            CoalitionViews views) {
        this.api = api;
        this.organisations = organisations;
        this.petitions = petitions;
        this.life = life;
        this.petitionViews = petitionViews;
        this.campaigns = campaigns;
        this.coalitions = coalitions;
        this.views = views;
    }

    /** An organisation of this name. */
    public Side side(String name) {
        return side(name, new AccountId(UUID.randomUUID()));
    }

    /** An organisation of this name, founded by somebody. */
    public Side side(String name, AccountId by) {
        var owner = new Actor(by, true);
        return new Side(organisations.found(owner, Map.of("en", name), false, null), owner);
    }

    /** An open petition of theirs. */
    public PetitionId petition(Side side, Map<String, Object> instead) throws Throwable {
        var form = new HashMap<String, Object>(Api.petition());
        form.putAll(instead);
        var read = JSON.readValue(JSON.writeValueAsString(form), PetitionForm.class);
        var id = petitions.draft(read, side.organisation(), null, side.owner().account());
        life.publish(id, side.owner().account());
        soon(() -> petitionViews.published(id));
        return id;
    }

    /** A campaign of theirs with this petition. */
    public CampaignId campaign(Side lead, PetitionId petition) {
        var id = campaigns.start(lead.owner(), lead.organisation(), Map.of("en", "Night buses"), null);
        campaigns.putIn(lead.owner(), id, petition);
        return id;
    }

    /** Terms that let a partner see this, for as long as it lasts. */
    public static TermsForm terms(String... sees) {
        return terms(null, null, sees);
    }

    /** Terms that let a partner see this in this time. */
    public static TermsForm terms(@Nullable Instant from, @Nullable Instant until, String... sees) {
        var sources = List.of(sees).contains("own-referrals") ? List.of("drivers") : List.<String>of();
        return new TermsForm(Map.of("en", "We trust each other."), List.of(sees), sources, from, until);
    }

    /** Invited, and no answer yet. */
    public PartnershipId invite(Side lead, CampaignId campaign, Side partner, TermsForm terms) {
        return coalitions.invite(lead.owner(), campaign, partner.organisation(), terms, "They know the drivers.");
    }

    /** Invited and accepted. */
    public PartnershipId join(Side lead, CampaignId campaign, Side partner, TermsForm terms) {
        var id = invite(lead, campaign, partner, terms);
        coalitions.accept(partner.owner(), id, offered(id).sha256());
        return id;
    }

    /** What waits for an answer. */
    public Terms offered(PartnershipId id) {
        var offered = views.known(id).offered();
        if (offered == null) {
            throw new AssertionError("nothing is offered");
        }
        return offered;
    }

    /** Somebody signs and ticks every box of these organisations. */
    public Api.Answer signs(PetitionId petition, String name, @Nullable String via, Side... ticked) {
        var consents = new ArrayList<Map<String, String>>();
        for (var organisation :
                api.get("/api/v1/petitions/" + petition + "/consents").json().get("organisations")) {
            for (var side : ticked) {
                if (organisation
                        .get("organisation")
                        .asString()
                        .equals(side.organisation().toString())) {
                    for (var box : organisation.get("boxes")) {
                        consents.add(Map.of(
                                "organisation", box.get("organisation").asString(),
                                "purpose", box.get("purpose").asString(),
                                "wording", box.get("wording").asString()));
                    }
                }
            }
        }
        var form = new HashMap<String, Object>(Api.signer(name + "@example.org"));
        form.put("name", name);
        form.put("via", via == null ? "" : via);
        form.put("consents", consents);
        return api.post("/api/v1/petitions/" + petition + "/signatures", form);
    }
}
