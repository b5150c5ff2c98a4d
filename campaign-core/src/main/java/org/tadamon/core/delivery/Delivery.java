package org.tadamon.core.delivery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.delivery.DeliveryCommand.NoteCorrection;
import org.tadamon.core.delivery.DeliveryCommand.RecordAnswer;
import org.tadamon.core.delivery.DeliveryCommand.RecordDelivery;
import org.tadamon.core.delivery.DeliveryCommand.WithdrawDelivery;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryAnswered;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryCorrected;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryRecorded;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryWithdrawn;
import org.tadamon.core.delivery.DeliveryProblem.RecordedOtherwise;
import org.tadamon.core.delivery.DeliveryProblem.TakenBack;
import org.tadamon.core.refusal.CommandRefused;

/** Decides what can have come of something that was handed over, and that it was handed over once. */
@AggregateRoot(type = "delivery")
public final class Delivery {

    @AggregateIdentifier
    private @Nullable DeliveryId id;

    private @Nullable DeliveryRecorded recorded;
    private @Nullable Answer answer;
    private long told;
    private boolean takenBack;

    Delivery() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordDelivery command, Clock clock) {
        if (recorded == null) {
            CommandRefused.ifAny(DeliveryRules.brokenBy(command.handOver(), clock));
            apply(new DeliveryRecorded(command.deliveryId(), command.petitionId(), command.handOver(), command.by()));
        } else if (!recorded.petitionId().equals(command.petitionId())
                || !recorded.handOver().equals(command.handOver())) {
            throw new CommandRefused(new RecordedOtherwise());
        }
    }

    @CommandHandler
    void handle(RecordAnswer command, Clock clock) {
        refuseOnceTakenBack();
        if (!command.answer().equals(answer)) {
            var broken =
                    DeliveryRules.brokenBy(command.answer(), known().handOver().day(), clock);
            CommandRefused.ifAny(broken);
            apply(new DeliveryAnswered(command.deliveryId(), known().petitionId(), command.answer(), command.by()));
        }
    }

    @CommandHandler
    void handle(WithdrawDelivery command) {
        if (!takenBack) {
            CommandRefused.ifAny(DeliveryRules.brokenByReason(command.reason()));
            apply(new DeliveryWithdrawn(command.deliveryId(), known().petitionId(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(NoteCorrection command, Clock clock) {
        refuseOnceTakenBack();
        if (command.total() != told) {
            var delivered = known().handOver().day();
            CommandRefused.ifAny(DeliveryRules.brokenBy(command.day(), command.total(), delivered, clock));
            apply(new DeliveryCorrected(
                    command.deliveryId(), known().petitionId(), command.day(), command.total(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(DeliveryEvent event) {
        id = event.deliveryId();
        switch (event) {
            case DeliveryRecorded first -> {
                recorded = first;
                told = first.handOver().total();
            }
            case DeliveryAnswered answered -> answer = answered.answer();
            case DeliveryWithdrawn _ -> takenBack = true;
            case DeliveryCorrected corrected -> told = corrected.total();
        }
    }

    private void refuseOnceTakenBack() {
        if (takenBack) {
            throw new CommandRefused(new TakenBack());
        }
    }

    private DeliveryRecorded known() {
        if (recorded == null) {
            throw new AssertionError("Axon finds no aggregate to hand us");
        }
        return recorded;
    }
}
