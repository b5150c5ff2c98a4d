package org.tadamon.api.action;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.form.ActionForm;
import org.tadamon.api.action.form.ActionInput;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionCommand;
import org.tadamon.core.action.ActionCommand.CallActionOff;
import org.tadamon.core.action.ActionCommand.ChangeCapacity;
import org.tadamon.core.action.ActionCommand.MoveAction;
import org.tadamon.core.action.ActionCommand.RescheduleAction;
import org.tadamon.core.action.ActionCommand.RewordAction;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.action.Place;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.actionpage.ActionPage;

/** Where actions are changed and called off. Every refusal is a {@link CommandRefused}. */
@Component
public class ActionDesk {

    private final CommandGateway commands;
    private final ActionViews actions;
    private final ActionTerms terms;
    private final SealedPlace sealed;
    private final Access access;

    ActionDesk(CommandGateway commands, ActionViews actions, ActionTerms terms, SealedPlace sealed, Access access) {
        this.commands = commands;
        this.actions = actions;
        this.terms = terms;
        this.sealed = sealed;
        this.access = access;
    }

    /** Says it otherwise. Right WRITE. */
    public void reword(Actor actor, ActionId id, ActionForm form) {
        require(actor, id);
        var wordings = ActionInput.wordingsOf(form);
        var provisions = ActionInput.provisionsOf(form);
        order(
                id,
                by -> new RewordAction(id, wordings, provisions, by),
                actor,
                now -> now.plan().wordings().equals(wordings)
                        && now.plan().provisions().equals(provisions));
    }

    /** Puts it off, or brings it forward. Right WRITE. */
    public void reschedule(Actor actor, ActionId id, ActionForm form) {
        require(actor, id);
        var timing = ActionInput.timingOf(form);
        order(
                id,
                by -> new RescheduleAction(id, timing, by),
                actor,
                now -> now.plan().timing().equals(timing));
    }

    /** Holds it elsewhere, or settles where exactly; what the form leaves out stays. Right WRITE. */
    public void move(Actor actor, ActionId id, ActionForm form) {
        var page = require(actor, id);
        var place = ActionInput.placeOf(form);
        var before = page.plan().place();
        var exact = form.exact() == null ? before.whereabouts() : sealed.seal(id, place.exact(), before.whereabouts());
        var next = new Place(place.near(), exact, form.reveal() == null ? before.reveal() : place.reveal());
        order(
                id,
                by -> new MoveAction(id, next, by),
                actor,
                now -> now.plan().place().equals(next));
    }

    /** Lets more or fewer people come. Right WRITE. */
    public void changeCapacity(Actor actor, ActionId id, @Nullable Integer capacity) {
        require(actor, id);
        order(
                id,
                by -> new ChangeCapacity(id, capacity, by),
                actor,
                now -> Objects.equals(now.plan().capacity(), capacity));
    }

    /** Calls it off, for good. Right WRITE. */
    public void callOff(Actor actor, ActionId id, Map<String, String> reasons) {
        require(actor, id);
        var why = ActionInput.texts(reasons);
        order(id, by -> new CallActionOff(id, why, by), actor, now -> now.calledOff() != null);
    }

    private interface Order {
        ActionCommand by(AccountId account);
    }

    private void order(ActionId id, Order order, Actor actor, Predicate<ActionPage> shown) {
        send(order.by(actor.account()));
        Shown.once(() -> shown.test(actions.known(id)));
    }

    private ActionPage require(Actor actor, ActionId id) {
        var page = actions.known(id);
        access.require(actor, Right.WRITE, page.organisation(), new ActionUnknown());
        return page;
    }

    private void send(ActionCommand command) {
        try {
            commands.sendAndWait(command);
            terms.forget(command.actionId());
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new ActionUnknown());
        }
    }
}
