package org.tadamon.api.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.delivery.Answer;
import org.tadamon.core.delivery.DeliveryEvent;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.HandOver;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.delivery.Way;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;

/** One of each event of deliveries, by the name it is stored under. */
final class GoldenDeliveries {

    private static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final AccountId BY = AccountId.of("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    private static final ExportId EXPORT = ExportId.of("2c1d43b8-e6d7-4366-af03-77ad5a9b8d10");
    private static final DeliveryId DELIVERY = DeliveryId.of("8d1f0f5e-6a0e-4c7e-9f43-0d9e6f0c1b22");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final HandOver HANDED = new HandOver(
            new Recipient("E14000530", "A. Nobody", "Member of Parliament"),
            DAY,
            Way.HAND,
            250_000,
            EXPORT,
            "At the gate.");

    static final Map<String, Object> ONE_OF_EACH = Map.of(
            "delivery.recorded", new DeliveryEvent.DeliveryRecorded(DELIVERY, PETITION, HANDED, BY),
            "delivery.answered",
                    new DeliveryEvent.DeliveryAnswered(
                            DELIVERY, PETITION, new Answer(DAY, "I will raise it.\nThank you.", true), BY),
            "delivery.withdrawn", new DeliveryEvent.DeliveryWithdrawn(DELIVERY, PETITION, "Another office", BY),
            "delivery.corrected", new DeliveryEvent.DeliveryCorrected(DELIVERY, PETITION, DAY, 249_987, BY));

    private GoldenDeliveries() {}
}
