package org.tadamon.projections.deliverylist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.delivery.Answer;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryCorrected;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryRecorded;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryWithdrawn;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.HandOver;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.delivery.Way;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.deliverylist.DeliveryView.Correction;
import org.tadamon.projections.deliverylist.DeliveryView.Withdrawn;

/** A delivery as it lies in MongoDB, and back. Days are texts, which sort as days do. */
final class DeliveryDocument {

    private DeliveryDocument() {}

    static Document of(DeliveryRecorded event, Instant at, long position) {
        return new Document("_id", event.deliveryId().toString())
                .append("petition", event.petitionId().toString())
                .append("handed", of(event.handOver()))
                .append("by", event.by().toString())
                .append("recordedAt", Date.from(at))
                .append("told", event.handOver().total())
                .append("holds", true)
                .append("corrections", List.of())
                .append("position", position);
    }

    private static Document of(HandOver handed) {
        return new Document("area", handed.to().areaCode())
                .append("name", handed.to().name())
                .append("office", handed.to().office())
                .append("day", handed.day().toString())
                .append("way", handed.way().name())
                .append("total", handed.total())
                .append(
                        "export",
                        handed.exportId() == null ? null : handed.exportId().toString())
                .append("note", handed.note());
    }

    static Document of(Answer answer) {
        return new Document("day", answer.day().toString())
                .append("text", answer.text())
                .append("published", answer.published());
    }

    static Document of(DeliveryWithdrawn event) {
        return new Document("reason", event.reason()).append("by", event.by().toString());
    }

    static Document of(DeliveryCorrected event) {
        return new Document("day", event.day().toString())
                .append("total", event.total())
                .append("by", event.by().toString());
    }

    static DeliveryView read(Document one) {
        return new DeliveryView(
                DeliveryId.of(one.getString("_id")),
                PetitionId.of(one.getString("petition")),
                handed(one.get("handed", Document.class)),
                AccountId.of(one.getString("by")),
                one.getDate("recordedAt").toInstant(),
                one.getLong("told"),
                answer(one.get("answer", Document.class)),
                withdrawn(one.get("withdrawn", Document.class)),
                one.getList("corrections", Document.class).stream()
                        .map(DeliveryDocument::correction)
                        .toList(),
                one.getLong("position"));
    }

    static Recipient recipient(Document handed) {
        return new Recipient(handed.getString("area"), handed.getString("name"), handed.getString("office"));
    }

    private static HandOver handed(Document handed) {
        var export = handed.getString("export");
        return new HandOver(
                recipient(handed),
                LocalDate.parse(handed.getString("day")),
                Way.valueOf(handed.getString("way")),
                handed.getLong("total"),
                export == null ? null : ExportId.of(export),
                handed.getString("note"));
    }

    private static @Nullable Answer answer(@Nullable Document one) {
        return one == null
                ? null
                : new Answer(LocalDate.parse(one.getString("day")), one.getString("text"), one.getBoolean("published"));
    }

    private static @Nullable Withdrawn withdrawn(@Nullable Document one) {
        return one == null ? null : new Withdrawn(one.getString("reason"), AccountId.of(one.getString("by")));
    }

    private static Correction correction(Document one) {
        return new Correction(
                LocalDate.parse(one.getString("day")), one.getLong("total"), AccountId.of(one.getString("by")));
    }
}
