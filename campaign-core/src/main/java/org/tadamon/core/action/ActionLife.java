package org.tadamon.core.action;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.core.action.ActionProblem.ActionCalledOff;
import org.tadamon.core.action.ActionProblem.ActionOver;
import org.tadamon.core.action.ActionProblem.NotOverYet;
import org.tadamon.core.refusal.CommandRefused;

/** What has become of an action so far. */
record ActionLife(
        ActionScheduled first, ActionPlan plan, @Nullable Instant calledOffAt, boolean dissolved) {

    static ActionLife of(ActionScheduled first) {
        return new ActionLife(first, first.plan(), null, false);
    }

    ActionLife after(ActionEvent event, Instant at) {
        return switch (event) {
            case ActionScheduled again -> of(again);
            case ActionReworded said -> planned(plan.saying(said.wordings(), said.provisions()));
            case ActionRescheduled later -> planned(plan.at(later.timing()));
            case ActionMoved elsewhere -> planned(plan.in(elsewhere.place()));
            case CapacityChanged changed -> planned(plan.forAsManyAs(changed.capacity()));
            case ActionEvent.ActionCalledOff _ -> new ActionLife(first, plan, at, dissolved);
            case ActionDissolved _ -> new ActionLife(first, plan, calledOffAt, true);
        };
    }

    /** Nothing of what is over, or was called off, can be changed. */
    void requireAhead(Clock clock) {
        if (calledOffAt != null) {
            throw new CommandRefused(new ActionCalledOff());
        }
        if (dissolved || !clock.instant().isBefore(plan.timing().endsAt())) {
            throw new CommandRefused(new ActionOver());
        }
    }

    /** What was called off is over at once, so that who would have come is forgotten the sooner. */
    void requireOverSince(Duration so, Clock clock) {
        var end = plan.timing().endsAt();
        var over = calledOffAt != null && calledOffAt.isBefore(end) ? calledOffAt : end;
        if (clock.instant().isBefore(over.plus(so))) {
            throw new CommandRefused(new NotOverYet());
        }
    }

    private ActionLife planned(ActionPlan next) {
        return new ActionLife(first, next, calledOffAt, dissolved);
    }
}
