package org.tadamon.core.holding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.holding.GroupCommand.DecideGroup;
import org.tadamon.core.holding.GroupCommand.NoteDecided;
import org.tadamon.core.holding.GroupCommand.NoteUndone;
import org.tadamon.core.holding.GroupCommand.UndoGroup;
import org.tadamon.core.holding.GroupEvent.GroupDecided;
import org.tadamon.core.holding.GroupEvent.GroupGoneThrough;
import org.tadamon.core.holding.GroupEvent.GroupPutBack;
import org.tadamon.core.holding.GroupEvent.GroupUndone;
import org.tadamon.core.holding.GroupProblem.DecidedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides that a group of held signatures is decided on once, and taken back once. */
@AggregateRoot(type = "held-group")
public final class HeldGroup {

    private enum Stage {
        DECIDED,
        GONE_THROUGH,
        UNDONE,
        PUT_BACK
    }

    @AggregateIdentifier
    private @Nullable GroupId id;

    private @Nullable GroupDecided decision;
    private Stage stage = Stage.DECIDED;

    HeldGroup() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecideGroup command) {
        var decided = new GroupDecided(
                command.groupId(),
                command.group(),
                command.verdict(),
                command.reasonCode(),
                command.note(),
                command.by());
        if (decision == null) {
            CommandRefused.ifAny(GroupRules.brokenBy(command.reasonCode(), command.note()));
            apply(decided);
        } else if (!decision.equals(decided)) {
            throw new CommandRefused(new DecidedOtherwise());
        }
    }

    /** What was taken back meanwhile is gone through backwards, and only that is noted. */
    @CommandHandler
    void handle(NoteDecided command) {
        if (stage == Stage.DECIDED) {
            apply(new GroupGoneThrough(command.groupId(), known().group(), command.effect()));
        }
    }

    @CommandHandler
    void handle(UndoGroup command) {
        if (stage == Stage.DECIDED || stage == Stage.GONE_THROUGH) {
            CommandRefused.ifAny(GroupRules.brokenByReason(command.reason()));
            apply(new GroupUndone(command.groupId(), known().group(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(NoteUndone command) {
        if (stage == Stage.UNDONE) {
            apply(new GroupPutBack(command.groupId(), known().group(), command.effect()));
        }
    }

    @EventSourcingHandler
    void on(GroupEvent event) {
        id = event.groupId();
        switch (event) {
            case GroupDecided decided -> decision = decided;
            case GroupGoneThrough _ -> stage = Stage.GONE_THROUGH;
            case GroupUndone _ -> stage = Stage.UNDONE;
            case GroupPutBack _ -> stage = Stage.PUT_BACK;
        }
    }

    private GroupDecided known() {
        if (decision == null) {
            throw new AssertionError("Axon finds no aggregate to hand us");
        }
        return decision;
    }
}
