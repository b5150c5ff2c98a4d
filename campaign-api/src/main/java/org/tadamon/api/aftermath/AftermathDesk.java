package org.tadamon.api.aftermath;

import java.util.HashMap;
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
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.aftermath.AftermathCommand;
import org.tadamon.core.aftermath.AftermathCommand.CountPeople;
import org.tadamon.core.aftermath.AftermathCommand.RecordVisit;
import org.tadamon.core.aftermath.AftermathCommand.StrikeVisit;
import org.tadamon.core.aftermath.AftermathCommand.TellWhatHappened;
import org.tadamon.core.aftermath.AftermathId;
import org.tadamon.core.aftermath.AftermathProblem.Malformed;
import org.tadamon.core.aftermath.Visit;
import org.tadamon.core.aftermath.VisitId;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.aftermath.ActionAftermath;

/** Where it is told what remains of an action. Every refusal is a {@link CommandRefused}. */
@Component
public class AftermathDesk {

    private final CommandGateway commands;
    private final AftermathViews views;
    private final ActionViews actions;
    private final Access access;
    private final Ids ids;

    AftermathDesk(CommandGateway commands, AftermathViews views, ActionViews actions, Access access, Ids ids) {
        this.commands = commands;
        this.views = views;
        this.actions = actions;
        this.access = access;
        this.ids = ids;
    }

    /** Says how many came; {@code null} is refused. Right WRITE. */
    public void count(Actor actor, ActionId action, @Nullable Integer people) {
        require(actor, Right.WRITE, action);
        if (people == null) {
            throw new CommandRefused(new Malformed("people"));
        }
        send(new CountPeople(AftermathId.of(action), action, people, actor.account()));
        await(action, now -> Objects.equals(now.counted(), people));
    }

    /** Tells what happened; what is left empty is told no more. Right WRITE. */
    public void tell(Actor actor, ActionId action, Map<String, String> texts) {
        require(actor, Right.WRITE, action);
        var clean = new HashMap<String, String>();
        texts.forEach((language, text) -> {
            var lines = CleanText.lines(text);
            if (!lines.isBlank()) {
                clean.put(language, lines);
            }
        });
        send(new TellWhatHappened(AftermathId.of(action), action, clean, actor.account()));
        await(action, now -> now.texts().equals(clean));
    }

    /**
     * Records whom people went to see. Right DELIVER.
     *
     * @param key what makes asking twice the same visit; {@code null} for another one each time
     */
    public VisitId visit(Actor actor, ActionId action, VisitForm form, @Nullable String key) {
        require(actor, Right.DELIVER, action);
        var id = new VisitId(ids.under("visit|" + action + "|" + actor.account(), key));
        send(new RecordVisit(AftermathId.of(action), action, id, read(form), actor.account()));
        await(action, now -> now.visits().stream().anyMatch(seen -> seen.id().equals(id)));
        return id;
    }

    /** Strikes a visit that was recorded by mistake. Right DELIVER. */
    public void strike(Actor actor, ActionId action, VisitId id) {
        require(actor, Right.DELIVER, action);
        send(new StrikeVisit(AftermathId.of(action), id, actor.account()));
        await(action, now -> now.visits().stream().noneMatch(seen -> seen.id().equals(id)));
    }

    private static Visit read(VisitForm form) {
        var to = new Recipient(
                CleanText.line(form.areaCode()), CleanText.line(form.name()), CleanText.line(form.office()));
        return new Visit(to, form.people() == null ? 0 : form.people(), CleanText.lines(form.note()));
    }

    private void require(Actor actor, Right right, ActionId action) {
        access.require(actor, right, actions.known(action).organisation(), new ActionUnknown());
    }

    private void await(ActionId action, Predicate<ActionAftermath> so) {
        Shown.soon(() -> so.test(views.of(action)));
    }

    private void send(AftermathCommand command) {
        try {
            InTurn.send(commands, command);
        } catch (AggregateNotFoundException nothingTold) {
            // so there is nothing to strike
        }
    }
}
