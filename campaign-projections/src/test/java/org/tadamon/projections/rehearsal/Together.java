package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.signature;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignEvent.CampaignStarted;
import org.tadamon.core.campaign.CampaignEvent.PetitionPutIn;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.CoalitionEvent.CoalitionLeft;
import org.tadamon.core.coalition.CoalitionEvent.PartnerInvited;
import org.tadamon.core.coalition.CoalitionEvent.TermsAccepted;
import org.tadamon.core.coalition.CoalitionEvent.TermsChanged;
import org.tadamon.core.coalition.Parties;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.consent.ConsentEvent.WordingKept;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.consent.Wording;
import org.tadamon.core.consent.WordingId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsented;
import org.tadamon.core.signature.Tally;

/** Campaigns, coalitions and consents to rehearse with. */
public final class Together {

    /** Who does everything. */
    public static final AccountId BY = new AccountId(new UUID(0x4005, 0x8000_0000_0000_0001L));

    /** A campaign. */
    public static final CampaignId CAMPAIGN = campaign(1);

    /** Whose campaign it is. */
    public static final OrganisationId LEAD = organisation(1);

    private static final Tally STILL = new Tally("LB", null, 0);

    private Together() {}

    /** The campaign of this number. */
    public static CampaignId campaign(int number) {
        return new CampaignId(new UUID(0x4002, 0x8000_0000_0000_0000L + number));
    }

    /** The organisation of this number. */
    public static OrganisationId organisation(int number) {
        return new OrganisationId(new UUID(0x4003, 0x8000_0000_0000_0000L + number));
    }

    /** It began. */
    public static CampaignStarted started(int number) {
        return new CampaignStarted(campaign(number), LEAD, Map.of("en", "Campaign " + number), BY);
    }

    /** The petition was put in. */
    public static PetitionPutIn putIn(int number) {
        return new PetitionPutIn(campaign(number), PETITION, BY);
    }

    /** What partners agree to. */
    public static Terms terms(Instant from, @Nullable Instant until) {
        return new Terms(
                Map.of("en", "Words", "ar", "كلمات"),
                Set.of(Sight.TOTALS, Sight.CONSENTED_ROWS),
                new TreeSet<>(),
                from,
                until);
    }

    /** This organisation's part in the campaign. */
    public static PartnershipId partnership(int partner) {
        return PartnershipId.of(CAMPAIGN, organisation(partner));
    }

    /** It was invited. */
    public static PartnerInvited invited(int partner, Terms terms) {
        return new PartnerInvited(partnership(partner), parties(partner), terms, BY, "Why.");
    }

    /** It agreed. */
    public static TermsAccepted accepted(int partner, Terms terms) {
        return new TermsAccepted(partnership(partner), parties(partner), terms, BY);
    }

    /** It is asked to agree to others. */
    public static TermsChanged changed(int partner, Terms terms) {
        return new TermsChanged(partnership(partner), parties(partner), terms, BY, "Why other.");
    }

    /** It left. */
    public static CoalitionLeft left(int partner) {
        return new CoalitionLeft(partnership(partner), parties(partner), BY, "Why not.");
    }

    /** Who works together. */
    public static Parties parties(int partner) {
        return new Parties(CAMPAIGN, LEAD, organisation(partner));
    }

    /** This organisation may write. */
    public static Consent contact(int organisation) {
        return new Consent(organisation(organisation), Purpose.CONTACT_ABOUT_CAMPAIGN, "0a" + organisation);
    }

    /** This organisation may hold the row. */
    public static Consent share(int organisation) {
        return new Consent(organisation(organisation), Purpose.SHARE_WITH_ORGANISATION, "0b" + organisation);
    }

    /** The signer of this number agreed. */
    public static SignatureConsented consented(int number, Consent consent) {
        return new SignatureConsented(signature(number), PETITION, consent, STILL);
    }

    /** The signer of this number agrees no more. */
    public static SignatureConsentTakenBack takenBack(int number, Consent consent) {
        return new SignatureConsentTakenBack(signature(number), PETITION, consent, STILL);
    }

    /** Words were kept. */
    public static WordingKept kept(Wording wording) {
        return new WordingKept(WordingId.of(wording), wording.sha256(), wording);
    }
}
