package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignEvent;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.CoalitionEvent;
import org.tadamon.core.coalition.Parties;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.consent.ConsentEvent;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.consent.Wording;
import org.tadamon.core.consent.WordingId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.Tally;

/** One of each event of campaigns, coalitions and consents, by the name it is stored under. */
final class GoldenCoalitions {

    private static final AccountId BY = AccountId.of("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    private static final CampaignId CAMPAIGN = CampaignId.of("9b2d1f5e-3f0a-4a53-8f4e-6a3f0f6d2c11");
    private static final OrganisationId LEAD = OrganisationId.of("1e0a7c0e-6a63-4b8e-9b53-0c2b7a1d4f22");
    private static final OrganisationId PARTNER = OrganisationId.of("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    private static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final SignatureId SIGNATURE = SignatureId.of("0b5f0a3c-54a5-4f0f-9a5b-2f5ad1a6c0de");
    private static final Map<String, String> NAMES = Map.of("ar", "حافلات الليل", "en", "Night buses");
    private static final Parties PARTIES = new Parties(CAMPAIGN, LEAD, PARTNER);
    private static final PartnershipId PARTNERSHIP = PartnershipId.of(CAMPAIGN, PARTNER);
    private static final Terms TERMS = new Terms(
            Map.of("ar", "تُطّلِع إحدانا الأخرى على المجاميع.", "en", "We share totals."),
            Set.of(Sight.TOTALS, Sight.OWN_REFERRALS, Sight.CONSENTED_ROWS),
            new TreeSet<>(Set.of("drivers", "depot-4")),
            Instant.parse("2026-12-01T00:00:00Z"),
            Instant.parse("2027-01-31T00:00:00Z"));
    private static final Wording WORDING =
            new Wording(PARTNER, Purpose.CONTACT_ABOUT_CAMPAIGN, "en", "The drivers may write to me.");
    private static final Consent CONSENT = new Consent(PARTNER, WORDING.purpose(), WORDING.sha256());
    private static final Tally STILL = new Tally("LB", "card", 0);

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry("campaign.started", new CampaignEvent.CampaignStarted(CAMPAIGN, LEAD, NAMES, BY)),
            entry("campaign.renamed", new CampaignEvent.CampaignRenamed(CAMPAIGN, NAMES, BY)),
            entry("campaign.petition-put-in", new CampaignEvent.PetitionPutIn(CAMPAIGN, PETITION, BY)),
            entry(
                    "campaign.petition-taken-out",
                    new CampaignEvent.PetitionTakenOut(CAMPAIGN, PETITION, BY, "It was answered.")),
            entry("campaign.ended", new CampaignEvent.CampaignEnded(CAMPAIGN, BY, "We won.")),
            entry(
                    "coalition.partner-invited",
                    new CoalitionEvent.PartnerInvited(PARTNERSHIP, PARTIES, TERMS, BY, "They drive the buses.")),
            entry("coalition.terms-accepted", new CoalitionEvent.TermsAccepted(PARTNERSHIP, PARTIES, TERMS, BY)),
            entry(
                    "coalition.terms-declined",
                    new CoalitionEvent.TermsDeclined(PARTNERSHIP, PARTIES, BY, "Too little time.")),
            entry(
                    "coalition.terms-changed",
                    new CoalitionEvent.TermsChanged(PARTNERSHIP, PARTIES, TERMS, BY, "They help to call.")),
            entry("coalition.left", new CoalitionEvent.CoalitionLeft(PARTNERSHIP, PARTIES, BY, "Our work is done.")),
            entry(
                    "coalition.partnership-ended",
                    new CoalitionEvent.PartnershipEnded(PARTNERSHIP, PARTIES, BY, "Our work is done.")),
            entry(
                    "consent.wording-kept",
                    new ConsentEvent.WordingKept(WordingId.of(WORDING), WORDING.sha256(), WORDING)),
            entry("signature.consented", new SignatureEvent.SignatureConsented(SIGNATURE, PETITION, CONSENT, STILL)),
            entry(
                    "signature.consent-taken-back",
                    new SignatureEvent.SignatureConsentTakenBack(SIGNATURE, PETITION, CONSENT, STILL)));

    private GoldenCoalitions() {}
}
