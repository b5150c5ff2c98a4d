package org.tadamon.projections.exportlist;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.core.export.ExportEvent.ExportMakeAgainAsked;
import org.tadamon.core.export.ExportEvent.ExportOrdered;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Made;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.exportlist.ExportView.Again;
import org.tadamon.projections.exportlist.ExportView.Download;

/** An export as it lies in MongoDB, and back. */
final class ExportDocument {

    private ExportDocument() {}

    static Document of(ExportOrdered event, Instant at, long position) {
        return new Document("_id", event.exportId().toString())
                .append("petition", event.petitionId().toString())
                .append("order", of(event.order()))
                .append("by", event.by().toString())
                .append("orderedAt", Date.from(at))
                .append("state", ExportState.ORDERED.name())
                .append("position", position)
                .append("downloads", List.of())
                .append("taken", 0L)
                .append("takers", List.of());
    }

    private static Document of(Order order) {
        return new Document("position", order.position())
                .append("asOf", Date.from(order.asOf()))
                .append("audience", of(order.audience()))
                .append("languages", order.languages())
                .append("reason", order.reason())
                .append("letters", EnclosedDocument.ofLetters(order.letters()))
                .append("reasons", EnclosedDocument.ofReasons(order.reasons()));
    }

    static Document of(ExportMakeAgainAsked event, Instant at, long position) {
        return new Document("by", event.by().toString())
                .append("at", Date.from(at))
                .append("position", position);
    }

    static Document of(Made made) {
        return new Document("packages", made.packages())
                .append("total", made.total())
                .append("sha256", made.sha256());
    }

    static Document of(ExportDownloaded event, Instant at) {
        return new Document("part", of(event.part()))
                .append("by", event.by().toString())
                .append("at", Date.from(at));
    }

    static ExportView read(Document one) {
        var made = one.get("made", Document.class);
        return new ExportView(
                ExportId.of(one.getString("_id")),
                PetitionId.of(one.getString("petition")),
                order(one.get("order", Document.class)),
                AccountId.of(one.getString("by")),
                one.getDate("orderedAt").toInstant(),
                ExportState.valueOf(one.getString("state")),
                made == null
                        ? null
                        : new Made(made.getInteger("packages"), made.getLong("total"), made.getString("sha256")),
                one.getLong("position"),
                again(one.get("again", Document.class)),
                one.getList("downloads", Document.class).stream()
                        .map(ExportDocument::download)
                        .toList(),
                one.getLong("taken"));
    }

    private static Order order(Document order) {
        return new Order(
                order.getLong("position"),
                order.getDate("asOf").toInstant(),
                audience(order.get("audience", Document.class)),
                order.getList("languages", String.class),
                order.getString("reason"),
                EnclosedDocument.letters(order.get("letters", Document.class)),
                EnclosedDocument.reasons(order.getList("reasons", String.class)));
    }

    private static @Nullable Again again(@Nullable Document one) {
        return one == null
                ? null
                : new Again(
                        AccountId.of(one.getString("by")),
                        one.getDate("at").toInstant(),
                        one.getLong("position"),
                        one.getBoolean("same"));
    }

    static Taking taking(Document one) {
        return new Taking(download(one), one.getLong("number"));
    }

    private static Download download(Document one) {
        return new Download(
                audience(one.get("part", Document.class)),
                AccountId.of(one.getString("by")),
                one.getDate("at").toInstant());
    }

    private static Document of(Audience audience) {
        return new Document("level", audience.level())
                .append("area", audience.areaCode())
                .append("office", audience.office())
                .append("name", audience.name());
    }

    private static Audience audience(Document one) {
        return new Audience(
                one.getString("level"), one.getString("area"), one.getString("office"), one.getString("name"));
    }
}
