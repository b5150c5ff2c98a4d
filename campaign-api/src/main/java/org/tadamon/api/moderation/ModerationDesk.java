package org.tadamon.api.moderation;

import java.time.Clock;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseCommand;
import org.tadamon.core.moderation.CaseCommand.ClaimCase;
import org.tadamon.core.moderation.CaseCommand.DecideCase;
import org.tadamon.core.moderation.CaseCommand.ReleaseCase;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.moderation.CaseProblem.CaseUnknown;
import org.tadamon.core.moderation.Verdict;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.moderationqueue.CaseLine;

/** Where moderators claim cases and decide them. After each act it waits until the next page will show it. */
@Component
public class ModerationDesk {

    private final CommandGateway commands;
    private final ModerationViews views;
    private final ClosingTimes closing;
    private final Clock clock;

    ModerationDesk(CommandGateway commands, ModerationViews views, ClosingTimes closing, Clock clock) {
        this.commands = commands;
        this.views = views;
        this.closing = closing;
        this.clock = clock;
    }

    /** Keeps a case for somebody for a time. */
    public void claim(CaseId id, AccountId by) {
        send(new ClaimCase(id, by));
        until(id, line -> by.equals(line.holderAt(clock.instant())));
    }

    /** Gives it back. */
    public void release(CaseId id, AccountId by) {
        send(new ReleaseCase(id, by));
        until(id, line -> !by.equals(line.holderAt(clock.instant())));
    }

    /** Decides it. Refused: what cannot be decided so any more. */
    public void decide(CaseId id, Verdict verdict, AccountId by) {
        closing.require(id, verdict);
        send(new DecideCase(id, verdict, by));
        boolean goesOn = verdict instanceof Verdict.RefuseTakeDown;
        until(id, line -> goesOn ? line.proposedBy() == null : !by.equals(line.holderAt(clock.instant())));
    }

    /** Whoever comes second at the same moment is asked again, and told what the first has done. */
    private void send(CaseCommand command) {
        try {
            InTurn.send(commands, command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new CaseUnknown());
        }
    }

    private void until(CaseId id, Predicate<CaseLine> shown) {
        Shown.soon(() -> shown.test(views.known(id).line()));
    }
}
