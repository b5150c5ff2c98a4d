package org.tadamon.core.coalition;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.CoalitionEvent.CoalitionLeft;
import org.tadamon.core.coalition.CoalitionEvent.PartnerInvited;
import org.tadamon.core.coalition.CoalitionEvent.PartnershipEnded;
import org.tadamon.core.coalition.CoalitionEvent.TermsAccepted;
import org.tadamon.core.coalition.CoalitionEvent.TermsChanged;
import org.tadamon.core.coalition.CoalitionEvent.TermsDeclined;
import org.tadamon.core.organisation.OrganisationId;

/** A partnership between two organisations, and everything that can happen to it. */
final class SamplePartnership {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    static final AccountId PARTNER_BY = AccountId.of("00000000-0000-4000-8000-0000000000b2");
    static final Parties PARTIES = new Parties(
            CampaignId.of("00000000-0000-4000-8000-0000000000c1"),
            OrganisationId.of("00000000-0000-4000-8000-0000000000a1"),
            OrganisationId.of("00000000-0000-4000-8000-0000000000a2"));
    static final PartnershipId ID = PartnershipId.of(PARTIES.campaign(), PARTIES.partner());
    static final Terms TERMS = terms(Set.of(Sight.TOTALS), null);
    static final Terms MORE = terms(Set.of(Sight.TOTALS, Sight.CONSENTED_ROWS), null);

    static final PartnerInvited INVITED = new PartnerInvited(ID, PARTIES, TERMS, BY, "They know the drivers.");
    static final TermsAccepted ACCEPTED = new TermsAccepted(ID, PARTIES, TERMS, PARTNER_BY);
    static final TermsAccepted ACCEPTED_MORE = new TermsAccepted(ID, PARTIES, MORE, PARTNER_BY);
    static final TermsDeclined DECLINED = new TermsDeclined(ID, PARTIES, PARTNER_BY, "Too little time.");
    static final TermsChanged CHANGED = new TermsChanged(ID, PARTIES, MORE, BY, "They help to call.");
    static final CoalitionLeft LEFT = new CoalitionLeft(ID, PARTIES, PARTNER_BY, "Our work is done.");
    static final PartnershipEnded ENDED = new PartnershipEnded(ID, PARTIES, BY, "Our work is done.");

    private SamplePartnership() {}

    static Terms terms(Set<Sight> sees, @Nullable Instant until) {
        return new Terms(Map.of("en", "Totals only.", "ar", "المجاميع فقط."), sees, new TreeSet<>(), NOW, until);
    }
}
