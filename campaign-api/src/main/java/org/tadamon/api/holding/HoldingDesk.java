package org.tadamon.api.holding;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.holding.GroupCommand;
import org.tadamon.core.holding.GroupCommand.DecideGroup;
import org.tadamon.core.holding.GroupCommand.UndoGroup;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.holding.GroupProblem.GroupUnknown;
import org.tadamon.core.holding.GroupProblem.NothingHeld;
import org.tadamon.core.holding.GroupProblem.UnknownReason;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.refusal.CommandRefused;

/** Where held signatures are decided on, and decisions taken back. */
@Component
public class HoldingDesk {

    private final CommandGateway commands;
    private final GroupDecisions decisions;
    private final Reasons reasons;
    private final Sweeps sweeps;
    private final Ids ids;

    HoldingDesk(CommandGateway commands, GroupDecisions decisions, Reasons reasons, Sweeps sweeps, Ids ids) {
        this.commands = commands;
        this.decisions = decisions;
        this.reasons = reasons;
        this.sweeps = sweeps;
        this.ids = ids;
    }

    /**
     * What was decided, as it was typed.
     *
     * @param asOf the position up to which they were held when the figures were looked at
     */
    public record Decided(
            Verdict verdict, String reasonCode, @Nullable String note, long asOf) {}

    /** Refuses what cannot be decided so. Refused: {@link UnknownReason} and {@link NothingHeld}. */
    public void check(Verdict verdict, String reasonCode, HeldViews.Foreseen foreseen) {
        if (!reasons.has(useOf(verdict), reasonCode)) {
            throw new CommandRefused(new UnknownReason("reasonCode"));
        }
        if (foreseen.held() == 0) {
            throw new CommandRefused(new NothingHeld());
        }
    }

    /** Decides on those who were seen; what comes of it takes a while. */
    public GroupId decide(HeldFilter filter, Decided decided, AccountId by, @Nullable String idempotencyKey) {
        if (!reasons.has(useOf(decided.verdict()), decided.reasonCode())) {
            throw new CommandRefused(new UnknownReason("reasonCode"));
        }
        var key = idempotencyKey == null ? null : by + "|" + idempotencyKey;
        var id = new GroupId(ids.under("held-group", key));
        send(new DecideGroup(
                id,
                filter.asOf(decided.asOf()),
                decided.verdict(),
                decided.reasonCode(),
                CleanText.lines(decided.note()),
                by));
        Shown.soon(() -> decisions.isThere(id));
        return id;
    }

    /** Takes a decision back; what comes of it takes a while. */
    public void undo(GroupId id, @Nullable String reason, AccountId by) {
        send(new UndoGroup(id, CleanText.lines(reason), by));
        Shown.soon(() -> decisions.known(id).undone() != null);
    }

    /** How far it has come; {@code null} when nothing is being done. */
    public @Nullable Sweep progress(GroupId id) {
        return sweeps.running(id.value()).orElse(null);
    }

    /** Where the reasons for a verdict are listed. */
    public static Use useOf(Verdict verdict) {
        return verdict == Verdict.RELEASE ? Use.RELEASING : Use.REMOVING;
    }

    private void send(GroupCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new GroupUnknown());
        }
    }
}
