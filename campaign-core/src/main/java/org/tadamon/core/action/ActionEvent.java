package org.tadamon.core.action;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/**
 * All that can have happened to one action. Where exactly it is lies in it sealed, under the action's own secret, and
 * opens no more once the action was dissolved.
 */
public sealed interface ActionEvent {

    /** Which action it happened to. */
    ActionId actionId();

    /** People were called together. From {@link ActionCommand.ScheduleAction}. */
    record ActionScheduled(
            ActionId actionId,
            OrganisationId organisation,
            @Nullable CampaignId campaign,
            @Nullable ActionId series,
            ActionPlan plan,
            AccountId by)
            implements ActionEvent {}

    /** It says other words of itself, or offers other things. From {@link ActionCommand.RewordAction}. */
    record ActionReworded(ActionId actionId, Map<String, Wording> wordings, Set<Provision> provisions, AccountId by)
            implements ActionEvent {}

    /** It is at another time. From {@link ActionCommand.RescheduleAction}. */
    record ActionRescheduled(ActionId actionId, Timing timing, AccountId by) implements ActionEvent {}

    /** It is elsewhere, or it was settled where exactly. From {@link ActionCommand.MoveAction}. */
    record ActionMoved(ActionId actionId, Place place, AccountId by) implements ActionEvent {}

    /**
     * More or fewer people can come. From {@link ActionCommand.ChangeCapacity}.
     *
     * @param capacity {@code null} for as many as want to
     */
    record CapacityChanged(ActionId actionId, @Nullable Integer capacity, AccountId by) implements ActionEvent {}

    /** It will not be. From {@link ActionCommand.CallActionOff}. */
    record ActionCalledOff(ActionId actionId, Map<String, String> reasons, AccountId by) implements ActionEvent {}

    /**
     * Who came, and where they met, is forgotten for good; numbers stay. From {@link ActionCommand.DissolveAction},
     * when its time has come.
     */
    record ActionDissolved(ActionId actionId) implements ActionEvent {}
}
