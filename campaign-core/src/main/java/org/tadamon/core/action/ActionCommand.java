package org.tadamon.core.action;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/** All that can be asked of one action. Each may be asked twice with the same result. */
public sealed interface ActionCommand {

    /** Which action it is asked of. */
    ActionId actionId();

    /**
     * Call people together. Refused: {@link ActionProblem.Empty}, {@link ActionProblem.TooLong},
     * {@link ActionProblem.Malformed}, {@link ActionProblem.OutOfRange} and the problems of its time, all at once, and
     * {@link ActionProblem.ScheduledOtherwise} when there is this action already, and it is another one.
     *
     * @param campaign what it belongs to; {@code null} for nothing but its organisation
     * @param series the first of the actions that were scheduled together, one a week; {@code null} for a single one
     */
    record ScheduleAction(
            @TargetAggregateIdentifier ActionId actionId,
            OrganisationId organisation,
            @Nullable CampaignId campaign,
            @Nullable ActionId series,
            ActionPlan plan,
            AccountId by)
            implements ActionCommand {}

    /** Say it otherwise. Refused: as for {@link ScheduleAction}, and as {@link RescheduleAction}. */
    record RewordAction(
            @TargetAggregateIdentifier ActionId actionId,
            Map<String, Wording> wordings,
            Set<Provision> provisions,
            AccountId by)
            implements ActionCommand {}

    /**
     * Put it off, or bring it forward. Refused: the problems of a time, all at once; {@link ActionProblem.ActionOver}
     * and {@link ActionProblem.ActionCalledOff}.
     */
    record RescheduleAction(@TargetAggregateIdentifier ActionId actionId, Timing timing, AccountId by)
            implements ActionCommand {}

    /** Hold it elsewhere, or settle where exactly. Refused: as {@link RescheduleAction}, of a place. */
    record MoveAction(@TargetAggregateIdentifier ActionId actionId, Place place, AccountId by)
            implements ActionCommand {}

    /**
     * Let more or fewer people come; whoever has a place keeps it. Refused: {@link ActionProblem.OutOfRange}, and as
     * {@link RescheduleAction}.
     */
    record ChangeCapacity(
            @TargetAggregateIdentifier ActionId actionId,
            @Nullable Integer capacity,
            AccountId by) implements ActionCommand {}

    /**
     * Call it off, for good. Refused: {@link ActionProblem.Empty} and {@link ActionProblem.TooLong} of the reasons, and
     * {@link ActionProblem.ActionOver}.
     *
     * @param reasons why, by language tag, for everybody to read; 1 to 500 grapheme clusters each
     */
    record CallActionOff(@TargetAggregateIdentifier ActionId actionId, Map<String, String> reasons, AccountId by)
            implements ActionCommand {}

    /**
     * Forget for good who came, and where they met. Refused: {@link ActionProblem.NotOverYet}.
     *
     * @param kept how long after the end, or after it was called off, it is kept
     */
    record DissolveAction(@TargetAggregateIdentifier ActionId actionId, Duration kept) implements ActionCommand {}
}
