package org.tadamon.api.action.json;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.PeopleNumbers;
import org.tadamon.api.action.Revealed;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.projections.actionpage.ActionPage;

/** What is told of actions, and to whom. */
@Component
class ActionAnswers {

    private final ActionViews actions;
    private final Revealed revealed;
    private final PeopleNumbers numbers;
    private final Access access;

    ActionAnswers(ActionViews actions, Revealed revealed, PeopleNumbers numbers, Access access) {
        this.actions = actions;
        this.revealed = revealed;
        this.numbers = numbers;
        this.access = access;
    }

    ActionJson toOrganisers(Actor actor, ActionId id) {
        var action = actions.known(id);
        access.require(actor, Right.SEE_FIGURES, action.organisation(), new ActionUnknown());
        var coming = numbers.toOrganisers(List.of(action)).getOrDefault(id, 0L);
        boolean mayKnow = access.may(actor, Right.SEE_SIGNERS, action.organisation());
        var exact = mayKnow ? revealed.toOrganisers(action) : revealed.toEverybody(action);
        return ActionJson.of(action, exact.orElse(null), coming);
    }

    ActionJson toEverybody(ActionPage action) {
        return toEverybody(List.of(action)).getFirst();
    }

    List<ActionJson> toEverybody(Collection<ActionPage> some) {
        var coming = numbers.toEverybody(some);
        return some.stream()
                .map(action -> ActionJson.of(
                        action, revealed.toEverybody(action).orElse(null), coming.getOrDefault(action.id(), 0L)))
                .toList();
    }
}
