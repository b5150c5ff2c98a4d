package org.tadamon.core.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** A vigil in Tunis, on an evening in December. */
final class SampleAction {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final ActionId ID = ActionId.of("00000000-0000-4000-8000-0000000000e1");
    static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");
    static final LocalDateTime EVENING = LocalDateTime.parse("2026-12-10T18:00");
    static final Timing TIMING = new Timing(EVENING, EVENING.plusHours(2), TUNIS);
    static final Wording WORDING = new Wording("A light for everybody", "We stand together.", "A candle", "");
    static final Place PLACE = new Place(
            Map.of("en", "Tunis"),
            new Personal(Personal.VERSION, new KeyRef(ID.value(), ID.value()), "action.whereabouts", "c2VhbGVk"),
            new Reveal(false, 4));
    static final ActionPlan PLAN = new ActionPlan(
            ActionKind.VIGIL, Exposure.GUARDED, Map.of("en", WORDING), TIMING, PLACE, Set.of(Provision.STEP_FREE), 50);

    private SampleAction() {}

    static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    static ActionScheduled scheduled(ActionPlan plan) {
        return new ActionScheduled(
                ID,
                OrganisationId.of("00000000-0000-4000-8000-0000000000a1"),
                CampaignId.of("00000000-0000-4000-8000-0000000000c1"),
                null,
                plan,
                BY);
    }
}
