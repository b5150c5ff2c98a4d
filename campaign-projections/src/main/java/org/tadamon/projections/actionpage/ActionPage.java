package org.tadamon.projections.actionpage;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionPlan;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/**
 * One action. Made of every {@link org.tadamon.core.action.ActionEvent}.
 *
 * @param organisation whose it is
 * @param campaign what it belongs to; {@code null} for nothing but its organisation
 * @param series the first of those that were scheduled together; {@code null} for a single one
 * @param plan as it is now, the exact place sealed
 * @param changes how often it was changed, which calendars tell by
 * @param calledOff why it will not be; {@code null} while it will
 * @param dissolved whether who came, and where they met, is forgotten
 */
public record ActionPage(
        ActionId id,
        OrganisationId organisation,
        @Nullable CampaignId campaign,
        @Nullable ActionId series,
        ActionPlan plan,
        Instant scheduledAt,
        Instant changedAt,
        long changes,
        @Nullable CalledOff calledOff,
        boolean dissolved) {

    /**
     * That it was called off.
     *
     * @param reasons why, by language tag
     */
    public record CalledOff(Instant at, Map<String, String> reasons) {}

    /** Whether it is over, or was called off. */
    public boolean isPast(Instant now) {
        return calledOff != null || !now.isBefore(plan.timing().endsAt());
    }

    /** Whether it goes on at this moment. */
    public boolean isUnderWay(Instant now) {
        return !isPast(now) && !now.isBefore(plan.timing().startsAt());
    }
}
