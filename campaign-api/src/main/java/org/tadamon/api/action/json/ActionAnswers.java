package org.tadamon.api.action.json;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.Revealed;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.attendancecount.AttendanceCountQueries;
import org.tadamon.projections.attendancecount.AttendanceCountQueries.CountPeopleComing;
import org.tadamon.projections.attendancecount.PeopleComing;

/** What is told of actions, and to whom. */
@Component
class ActionAnswers {

    private final ActionViews actions;
    private final Revealed revealed;
    private final AttendanceCountQueries counts;
    private final Access access;
    private final Clock clock;

    ActionAnswers(ActionViews actions, Revealed revealed, AttendanceCountQueries counts, Access access, Clock clock) {
        this.actions = actions;
        this.revealed = revealed;
        this.counts = counts;
        this.access = access;
        this.clock = clock;
    }

    ActionJson toOrganisers(Actor actor, ActionId id) {
        var action = actions.known(id);
        access.require(actor, Right.SEE_FIGURES, action.organisation(), new ActionUnknown());
        return ActionJson.of(
                action,
                revealed.toOrganisers(action).orElse(null),
                of(action, counted(List.of(action))).total());
    }

    ActionJson toEverybody(ActionPage action) {
        return toEverybody(List.of(action)).getFirst();
    }

    List<ActionJson> toEverybody(Collection<ActionPage> some) {
        var counted = counted(some);
        var now = clock.instant();
        return some.stream()
                .map(action -> ActionJson.of(
                        action,
                        revealed.toEverybody(action).orElse(null),
                        of(action, counted)
                                .forEverybody(action.plan().exposure(), now)
                                .total()))
                .toList();
    }

    private Map<ActionId, PeopleComing> counted(Collection<ActionPage> some) {
        return counts.answer(
                new CountPeopleComing(some.stream().map(ActionPage::id).toList()));
    }

    private static PeopleComing of(ActionPage action, Map<ActionId, PeopleComing> counted) {
        return Objects.requireNonNull(counted.get(action.id()));
    }
}
