package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tadamon.core.delivery.Answer;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryAnswered;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryCorrected;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryRecorded;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryWithdrawn;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.HandOver;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.delivery.Way;

/** Deliveries to rehearse with. */
public final class Delivered {

    /** When all of it happened. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Delivered() {}

    /** The delivery of this number. */
    public static DeliveryId delivery(int number) {
        return new DeliveryId(new UUID(0x4023, 0x8000_0000_0000_0000L + number));
    }

    /** Who represents the area of this number. */
    public static Recipient member(int number) {
        return new Recipient("E" + number, "Member " + number, "MP");
    }

    /** So many signatures were told to that member. */
    public static HandOver handed(int member, long total) {
        return new HandOver(member(member), DAY, Way.MAIL, total, Exported.export(1), "With a letter.");
    }

    /** It was recorded. */
    public static DeliveryRecorded recorded(int number, HandOver handOver) {
        return new DeliveryRecorded(delivery(number), PETITION, handOver, RIMA);
    }

    /** It was answered. */
    public static DeliveryAnswered answered(int number, String text, boolean published) {
        return new DeliveryAnswered(delivery(number), PETITION, new Answer(DAY, text, published), SAMI);
    }

    /** It was a mistake. */
    public static DeliveryWithdrawn withdrawn(int number) {
        return new DeliveryWithdrawn(delivery(number), PETITION, "Another office", SAMI);
    }

    /** They were told so many instead. */
    public static DeliveryCorrected corrected(int number, long total) {
        return new DeliveryCorrected(delivery(number), PETITION, DAY, total, SAMI);
    }

    /** A part of a long history. */
    public static Object[] part(int part) {
        var all = new ArrayList<Object>(List.of(
                recorded(10 * part, handed(part, 100)),
                recorded(10 * part + 1, handed(part, 100)),
                recorded(10 * part + 2, handed(9, 90 + part))));
        all.add(answered(10 * part, "Yes", true));
        all.add(withdrawn(10 * part + 1));
        all.add(corrected(10 * part + 2, 80));
        if (part > 0) {
            all.add(answered(0, "No " + part, part == 1));
            all.add(corrected(2, 80 - part));
        }
        return all.toArray();
    }
}
