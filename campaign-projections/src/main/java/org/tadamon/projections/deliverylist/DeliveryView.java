package org.tadamon.projections.deliverylist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.delivery.Answer;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.HandOver;
import org.tadamon.core.petition.PetitionId;

/**
 * One delivery. Made of every {@link org.tadamon.core.delivery.DeliveryEvent}.
 *
 * @param by who recorded it
 * @param told the number they know: that of the last correction, else that of the delivery
 * @param answer the last one; {@code null} until there is one
 * @param withdrawn {@code null} unless it was taken back
 * @param corrections the first first
 * @param position where in the ledger it was recorded; the key pages are turned by
 */
public record DeliveryView(
        DeliveryId deliveryId,
        PetitionId petitionId,
        HandOver handOver,
        AccountId by,
        Instant recordedAt,
        long told,
        @Nullable Answer answer,
        @Nullable Withdrawn withdrawn,
        List<Correction> corrections,
        long position) {

    /** That it was recorded by mistake. */
    public record Withdrawn(String reason, AccountId by) {}

    /** That they were sent another number. */
    public record Correction(LocalDate day, long total, AccountId by) {}
}
