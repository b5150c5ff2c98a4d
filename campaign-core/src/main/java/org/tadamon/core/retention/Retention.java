package org.tadamon.core.retention;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Destroyed;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.retention.RetentionCommand.BringErasureForward;
import org.tadamon.core.retention.RetentionCommand.DestroyNow;
import org.tadamon.core.retention.RetentionCommand.DestroyOnTime;
import org.tadamon.core.retention.RetentionCommand.LiftHold;
import org.tadamon.core.retention.RetentionCommand.PlaceHold;
import org.tadamon.core.retention.RetentionEvent.Cause;
import org.tadamon.core.retention.RetentionEvent.DataDestroyed;
import org.tadamon.core.retention.RetentionEvent.ErasureBroughtForward;
import org.tadamon.core.retention.RetentionEvent.HoldLifted;
import org.tadamon.core.retention.RetentionEvent.HoldPlaced;
import org.tadamon.core.retention.RetentionProblem.Held;

/** Decides how the personal data of one petition's signers ends, once and for good. */
@AggregateRoot(type = "retention")
public final class Retention {

    @AggregateIdentifier
    private @Nullable RetentionId id;

    private @Nullable LocalDate promised;
    private boolean held;
    private boolean destroyed;

    Retention() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BringErasureForward command, Clock clock) {
        refuseDestroyed();
        if (!command.on().equals(promised)) {
            RetentionRules.day(command.on(), promised, clock);
            apply(new ErasureBroughtForward(command.petitionId(), command.on(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlaceHold command) {
        refuseDestroyed();
        RetentionRules.reason(command.reason());
        if (!held) {
            apply(new HoldPlaced(command.petitionId(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LiftHold command) {
        refuseDestroyed();
        RetentionRules.reason(command.reason());
        if (held) {
            apply(new HoldLifted(command.petitionId(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DestroyOnTime command) {
        destroy(new DataDestroyed(command.petitionId(), Cause.TIME, "", null));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DestroyNow command) {
        RetentionRules.reason(command.reason());
        destroy(new DataDestroyed(command.petitionId(), Cause.DECISION, command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(ErasureBroughtForward event) {
        is(event.petitionId());
        promised = event.on();
    }

    @EventSourcingHandler
    void on(HoldPlaced event) {
        is(event.petitionId());
        held = true;
    }

    @EventSourcingHandler
    void on(HoldLifted event) {
        is(event.petitionId());
        held = false;
    }

    @EventSourcingHandler
    void on(DataDestroyed event) {
        is(event.petitionId());
        destroyed = true;
    }

    private void destroy(DataDestroyed event) {
        if (destroyed) {
            return;
        }
        if (held) {
            throw new CommandRefused(new Held());
        }
        apply(event);
    }

    private void refuseDestroyed() {
        if (destroyed) {
            throw new CommandRefused(new Destroyed());
        }
    }

    private void is(PetitionId petition) {
        id = RetentionId.of(petition);
    }
}
