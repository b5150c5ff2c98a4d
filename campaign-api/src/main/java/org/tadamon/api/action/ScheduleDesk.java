package org.tadamon.api.action;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.form.ActionForm;
import org.tadamon.api.action.form.ActionInput;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionCommand.ScheduleAction;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionPlan;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.action.ActionProblem.ScheduledOtherwise;
import org.tadamon.core.action.Place;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;

/** Where actions are scheduled. Every refusal is a {@link CommandRefused}. */
@Component
public class ScheduleDesk {

    private final CommandGateway commands;
    private final EventStore events;
    private final ActionViews actions;
    private final CampaignViews campaigns;
    private final SealedPlace sealed;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    ScheduleDesk(
            CommandGateway commands,
            EventStore events,
            ActionViews actions,
            CampaignViews campaigns,
            SealedPlace sealed,
            Access access,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.events = events;
        this.actions = actions;
        this.campaigns = campaigns;
        this.sealed = sealed;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where an action belongs.
     *
     * @param campaign {@code null} for nothing but its organisation
     * @param weeks how many there are of it, one a week
     * @param once the same leads to the same actions, so asking again is safe; {@code null} without one
     */
    public record Belonging(
            OrganisationId organisation,
            @Nullable CampaignId campaign,
            int weeks,
            @Nullable String once) {}

    /** Schedules an action, or one a week; answers with the first. Right WRITE. */
    public ActionId schedule(Actor actor, Belonging where, ActionForm form) {
        access.require(actor, Right.WRITE, where.organisation);
        requireOwn(where);
        var input = ActionInput.read(form);
        Weekly.requirePossible(where.weeks);
        var key = where.once == null ? null : where.organisation + "|" + actor.account() + "|" + where.once;
        var first = new ActionId(ids.under("action", key));
        for (int week = 0; week < where.weeks; week++) {
            if (!isThere(Weekly.id(first, week))) {
                plan(input.at(week), null).requirePossible(clock); // all of them, or none
            }
        }
        for (int week = 0; week < where.weeks; week++) {
            var id = Weekly.id(first, week);
            var series = where.weeks == 1 ? null : first;
            var own = new Own(where, series, actor.account());
            var then = input.at(week);
            twice(() -> send(own, id, then));
        }
        Shown.once(() -> actions.find(Weekly.id(first, where.weeks - 1)).isPresent());
        return first;
    }

    private record Own(Belonging where, @Nullable ActionId series, AccountId by) {}

    private void send(Own own, ActionId id, ActionInput input) {
        var plan = plan(input, sealed.seal(id, input.exact(), sealedBefore(id)));
        commands.sendAndWait(
                new ScheduleAction(id, own.where.organisation, own.where.campaign, own.series, plan, own.by));
    }

    private static ActionPlan plan(ActionInput input, @Nullable Personal exact) {
        return new ActionPlan(
                input.kind(),
                input.exposure(),
                input.wordings(),
                input.timing(),
                new Place(input.near(), exact, input.reveal()),
                input.provisions(),
                input.capacity());
    }

    private boolean isThere(ActionId id) {
        return events.readEvents(id.toString()).hasNext();
    }

    /** Who asks the same at the same moment has sealed the same place otherwise: then it is looked at once more. */
    private static void twice(Runnable scheduling) {
        try {
            scheduling.run();
        } catch (CommandRefused refused) {
            if (!refused.problems().contains(new ScheduledOtherwise())) {
                throw refused;
            }
            scheduling.run();
        }
    }

    private @Nullable Personal sealedBefore(ActionId id) {
        var history = events.readEvents(id.toString());
        return history.hasNext() && history.next().getPayload() instanceof ActionScheduled first
                ? first.plan().place().whereabouts()
                : null;
    }

    private void requireOwn(Belonging where) {
        var campaign = where.campaign;
        if (campaign != null
                && campaigns
                        .find(campaign)
                        .filter(page -> page.goesOn() && page.organisation().equals(where.organisation))
                        .isEmpty()) {
            throw new CommandRefused(new Malformed("campaign"));
        }
    }
}
