package org.tadamon.core.delivery;

import java.time.LocalDate;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/** All that can have happened to one delivery. It names no signer, so it is kept for good. */
public sealed interface DeliveryEvent {

    /** Which delivery it happened to. */
    DeliveryId deliveryId();

    /** Whose signatures were told. */
    PetitionId petitionId();

    /** Something was handed over. From {@link DeliveryCommand.RecordDelivery}. */
    record DeliveryRecorded(DeliveryId deliveryId, PetitionId petitionId, HandOver handOver, AccountId by)
            implements DeliveryEvent {}

    /** It was answered; what was answered before is replaced. From {@link DeliveryCommand.RecordAnswer}. */
    record DeliveryAnswered(DeliveryId deliveryId, PetitionId petitionId, Answer answer, AccountId by)
            implements DeliveryEvent {}

    /** It was recorded by mistake. From {@link DeliveryCommand.WithdrawDelivery}. */
    record DeliveryWithdrawn(DeliveryId deliveryId, PetitionId petitionId, String reason, AccountId by)
            implements DeliveryEvent {}

    /** They were sent another number. From {@link DeliveryCommand.NoteCorrection}. */
    record DeliveryCorrected(DeliveryId deliveryId, PetitionId petitionId, LocalDate day, long total, AccountId by)
            implements DeliveryEvent {}
}
