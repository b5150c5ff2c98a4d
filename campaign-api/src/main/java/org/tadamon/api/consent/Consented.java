package org.tadamon.api.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.campaignpage.CampaignPage;
import org.tadamon.projections.consentledger.ConsentLedgerQueries;
import org.tadamon.projections.consentledger.ConsentedPage;
import org.tadamon.projections.consentledger.FindConsents;
import org.tadamon.projections.consentledger.HeldConsent;
import org.tadamon.projections.consentledger.ListConsented;
import org.tadamon.projections.consentledger.ListConsented.Scope;
import org.tadamon.projections.partnership.PartnershipView;
import org.tadamon.projections.partnership.PartnershipView.Joined;

/** Who may hold which row, as of now. Whoever calls has made sure that whoever asks may know. */
@Component
public class Consented {

    private final ConsentLedgerQueries ledger;
    private final CampaignViews campaigns;
    private final CoalitionViews coalitions;

    Consented(ConsentLedgerQueries ledger, CampaignViews campaigns, CoalitionViews coalitions) {
        this.ledger = ledger;
        this.campaigns = campaigns;
        this.coalitions = coalitions;
    }

    /**
     * A consent, and whether it lets its organisation hold the row now.
     *
     * @param holds {@code false} for one that is no partner, is none yet or no more, or came later than the consent
     */
    public record Holder(HeldConsent consent, boolean holds) {}

    /** Everything a signer of this petition allows, and to whom that means something now. */
    public List<Holder> holders(PetitionId petition, SignatureId signature) {
        var consents = ledger.answer(new FindConsents(petition, signature));
        if (consents.isEmpty()) {
            return List.of();
        }
        var running = campaigns.holding(petition);
        var active = coalitions.activeIn(running);
        return consents.stream()
                .map(each -> new Holder(each, holds(each, running, active)))
                .toList();
    }

    /** What a signer allows, whether it means anything now or not. */
    public List<HeldConsent> given(PetitionId petition, SignatureId signature) {
        return ledger.answer(new FindConsents(petition, signature));
    }

    /** The rows a partner may hold now, newest first. Whether their signatures count is asked of the roll. */
    public ConsentedPage rows(PartnershipView partnership, @Nullable Long before, int limit) {
        var joined = partnership.joined();
        var campaign = campaigns.find(partnership.parties().campaign());
        if (joined == null || !coalitions.grants(partnership, Sight.CONSENTED_ROWS)) {
            return new ConsentedPage(List.of(), null);
        }
        var scopes = new ArrayList<Scope>();
        campaign.ifPresent(page ->
                page.petitions().stream().forEach(petition -> scopes.add(new Scope(petition, joined.sincePosition()))));
        return ledger.answer(new ListConsented(partnership.parties().partner(), scopes, before, limit));
    }

    private static boolean holds(HeldConsent held, List<CampaignPage> running, List<PartnershipView> active) {
        var organisation = held.consent().organisation();
        return leads(organisation, running)
                || active.stream()
                        .filter(each -> each.parties().partner().equals(organisation))
                        .map(PartnershipView::joined)
                        .flatMap(joined -> Optional.ofNullable(joined).stream())
                        .anyMatch(joined -> lets(joined, held));
    }

    private static boolean lets(Joined joined, HeldConsent held) {
        return joined.terms().sees().contains(Sight.CONSENTED_ROWS) && held.position() > joined.sincePosition();
    }

    private static boolean leads(OrganisationId organisation, List<CampaignPage> running) {
        return running.stream().anyMatch(campaign -> campaign.organisation().equals(organisation));
    }
}
