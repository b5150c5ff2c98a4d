package org.tadamon.core.delivery;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/** All that can be asked of one delivery. Each may be asked twice with the same result. */
public sealed interface DeliveryCommand {

    /** Which delivery it is asked of. */
    DeliveryId deliveryId();

    /**
     * Write down that something was handed over. Refused: {@link DeliveryProblem.Empty},
     * {@link DeliveryProblem.TooLong}, {@link DeliveryProblem.Malformed}, {@link DeliveryProblem.OutOfRange} and
     * {@link DeliveryProblem.InTheFuture}, all at once, and {@link DeliveryProblem.RecordedOtherwise} when there is
     * this delivery already, of something else.
     */
    record RecordDelivery(
            @TargetAggregateIdentifier DeliveryId deliveryId, PetitionId petitionId, HandOver handOver, AccountId by)
            implements DeliveryCommand {}

    /**
     * Write down what was answered, in place of what was written before. Refused: as what is recorded, and
     * {@link DeliveryProblem.TooEarly}, {@link DeliveryProblem.TakenBack}.
     */
    record RecordAnswer(@TargetAggregateIdentifier DeliveryId deliveryId, Answer answer, AccountId by)
            implements DeliveryCommand {}

    /**
     * Take it back, since it was recorded by mistake; for good. Refused: {@link DeliveryProblem.Empty},
     * {@link DeliveryProblem.TooLong} and {@link DeliveryProblem.Malformed}.
     *
     * @param reason why, for those who audit; 1 to 500 grapheme clusters, naming nobody
     */
    record WithdrawDelivery(@TargetAggregateIdentifier DeliveryId deliveryId, String reason, AccountId by)
            implements DeliveryCommand {}

    /**
     * Take note that they were sent another number. Asked again with the number they know already, nothing happens.
     * Refused: {@link DeliveryProblem.OutOfRange}, {@link DeliveryProblem.InTheFuture},
     * {@link DeliveryProblem.TooEarly} and {@link DeliveryProblem.TakenBack}.
     *
     * @param day when it was sent; not in the future, and not before the delivery
     * @param total how many signatures they are told by now; 0 or more
     */
    record NoteCorrection(@TargetAggregateIdentifier DeliveryId deliveryId, LocalDate day, long total, AccountId by)
            implements DeliveryCommand {}
}
