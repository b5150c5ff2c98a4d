package org.tadamon.api.rule;

import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.Conditions.Burst;
import org.tadamon.core.rule.Conditions.NamePattern;
import org.tadamon.core.rule.RuleCommand;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.RuleProblem.Malformed;
import org.tadamon.core.rule.RuleProblem.RuleUnknown;
import org.tadamon.projections.rulelist.RuleState;

/** Where rules are written, tried, applied, stopped, ended and undone. */
@Component
public class RuleDesk {

    private static final int TRIES = 5;

    private final CommandGateway commands;
    private final RuleViews views;
    private final SoughtSeal seal;
    private final Ids ids;

    RuleDesk(CommandGateway commands, RuleViews views, SoughtSeal seal, Ids ids) {
        this.commands = commands;
        this.views = views;
        this.seal = seal;
        this.ids = ids;
    }

    /** Writes one down. */
    public RuleId draft(PetitionId petition, RuleForm form, AccountId by) {
        var id = new RuleId(ids.next());
        send(new RuleCommand.DraftRule(id, petition, CleanText.line(form.title()), conditions(petition, id, form), by));
        Shown.soon(() -> views.isThere(id));
        return id;
    }

    /** Looks whom it would hold; that takes a while. */
    public void tryOut(RuleId id, AccountId by) {
        send(new RuleCommand.TryRule(id, by));
        until(id, state -> state != RuleState.DRAFTED);
    }

    /** Applies it to those who were found up to a position; that takes a while. */
    public void apply(RuleId id, long asOf, @Nullable String reason, AccountId by) {
        send(new RuleCommand.ApplyRule(id, asOf, CleanText.lines(reason), by));
        until(id, state -> state != RuleState.TRIED);
    }

    /** Stops what it is at. */
    public void cancel(RuleId id, @Nullable String reason, AccountId by) {
        send(new RuleCommand.CancelRule(id, CleanText.lines(reason), by));
        until(id, state -> state != RuleState.TRYING && state != RuleState.APPLYING);
    }

    /** Lets it hold nobody any more. */
    public void end(RuleId id, @Nullable String reason, AccountId by) {
        send(new RuleCommand.EndRule(id, CleanText.lines(reason), by));
        until(id, state -> state != RuleState.STANDING);
    }

    /** Restores whom it held; that takes a while. */
    public void undo(RuleId id, @Nullable String reason, AccountId by) {
        send(new RuleCommand.UndoRule(id, CleanText.lines(reason), by));
        until(id, state -> state == RuleState.UNDOING || state == RuleState.UNDONE);
    }

    private Conditions conditions(PetitionId petition, RuleId id, RuleForm form) {
        var name = seal.seal(petition, id, "rule.name", form.foldedName());
        var kind = EnumCode.named(NamePattern.Kind.values(), form.nameKind());
        if (name != null && kind.isEmpty()) {
            throw new CommandRefused(new Malformed("nameKind"));
        }
        int burst = form.burst() == null ? 0 : form.burst();
        return new Conditions(
                form.codes(),
                seal.seal(petition, id, "rule.domains", SoughtSeal.lines(form.canonicalDomains())),
                form.begins(),
                form.ends(),
                name == null ? null : new NamePattern(kind.orElseThrow(), name),
                form.sameName() == null ? 0 : form.sameName(),
                burst == 0
                        ? null
                        : new Burst(
                                burst,
                                form.withinSeconds() == null ? 0 : form.withinSeconds(),
                                Boolean.TRUE.equals(form.ofOneDomain())));
    }

    /** Work on the rule may have something noted at the same moment. */
    private void send(RuleCommand command) {
        for (int tried = 1; ; tried++) {
            try {
                commands.sendAndWait(command);
                return;
            } catch (AggregateNotFoundException none) {
                throw new CommandRefused(new RuleUnknown());
            } catch (ConcurrencyException another) {
                if (tried == TRIES) {
                    throw another;
                }
            }
        }
    }

    private void until(RuleId id, Predicate<RuleState> shown) {
        Shown.soon(() -> shown.test(views.known(id).state()));
    }
}
