package org.tadamon.core.action;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionCommand.CallActionOff;
import org.tadamon.core.action.ActionCommand.ChangeCapacity;
import org.tadamon.core.action.ActionCommand.DissolveAction;
import org.tadamon.core.action.ActionCommand.MoveAction;
import org.tadamon.core.action.ActionCommand.RescheduleAction;
import org.tadamon.core.action.ActionCommand.RewordAction;
import org.tadamon.core.action.ActionCommand.ScheduleAction;
import org.tadamon.core.action.ActionEvent.ActionCalledOff;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.core.action.ActionProblem.ScheduledOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides when and where people come together. Whose action it is, whoever asks has made sure of. */
@AggregateRoot(type = "action")
public final class Action {

    @AggregateIdentifier
    private @Nullable ActionId id;

    private @Nullable ActionLife life;

    Action() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleAction command, Clock clock) {
        var scheduled = new ActionScheduled(
                command.actionId(),
                command.organisation(),
                command.campaign(),
                command.series(),
                command.plan(),
                command.by());
        if (life == null) {
            CommandRefused.ifAny(ActionRules.brokenBy(command.plan(), clock));
            apply(scheduled);
        } else if (!life.first().equals(scheduled)) {
            throw new CommandRefused(new ScheduledOtherwise());
        }
    }

    @CommandHandler
    void handle(RewordAction command, Clock clock) {
        change(
                plan().saying(command.wordings(), command.provisions()),
                clock,
                ActionRules.brokenByWords(command.wordings()),
                new ActionReworded(command.actionId(), command.wordings(), command.provisions(), command.by()));
    }

    @CommandHandler
    void handle(RescheduleAction command, Clock clock) {
        change(
                plan().at(command.timing()),
                clock,
                ActionRules.brokenByTiming(command.timing(), clock),
                new ActionRescheduled(command.actionId(), command.timing(), command.by()));
    }

    @CommandHandler
    void handle(MoveAction command, Clock clock) {
        change(
                plan().in(command.place()),
                clock,
                ActionRules.brokenByPlace(command.place(), plan().kind()),
                new ActionMoved(command.actionId(), command.place(), command.by()));
    }

    @CommandHandler
    void handle(ChangeCapacity command, Clock clock) {
        change(
                plan().forAsManyAs(command.capacity()),
                clock,
                ActionRules.brokenByCapacity(command.capacity()),
                new CapacityChanged(command.actionId(), command.capacity(), command.by()));
    }

    @CommandHandler
    void handle(CallActionOff command, Clock clock) {
        if (life().calledOffAt() == null) {
            life().requireAhead(clock);
            CommandRefused.ifAny(ActionRules.brokenByReasons(command.reasons()));
            apply(new ActionCalledOff(command.actionId(), command.reasons(), command.by()));
        }
    }

    @CommandHandler
    void handle(DissolveAction command, Clock clock) {
        if (!life().dissolved()) {
            life().requireOverSince(command.kept(), clock);
            apply(new ActionDissolved(command.actionId()));
        }
    }

    @EventSourcingHandler
    void on(ActionEvent event, @Timestamp Instant at) {
        id = event.actionId();
        life = event instanceof ActionScheduled scheduled ? ActionLife.of(scheduled) : life().after(event, at);
    }

    private void change(ActionPlan next, Clock clock, List<ActionProblem> broken, ActionEvent event) {
        if (!next.equals(plan())) {
            life().requireAhead(clock);
            CommandRefused.ifAny(broken);
            apply(event);
        }
    }

    private ActionPlan plan() {
        return life().plan();
    }

    private ActionLife life() {
        return Objects.requireNonNull(life, "an action begins with being scheduled");
    }
}
