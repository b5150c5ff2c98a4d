package org.tadamon.projections.aftermath;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.aftermath.AftermathEvent.HappeningTold;
import org.tadamon.core.aftermath.AftermathEvent.VisitRecorded;
import org.tadamon.core.aftermath.Visit;
import org.tadamon.core.aftermath.VisitId;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.projections.aftermath.ActionAftermath.Seen;

/** What remains of an action as it lies in MongoDB, and back. */
final class AftermathDocument {

    private AftermathDocument() {}

    static Document empty(ActionId action) {
        return new Document("_id", action.toString())
                .append("counted", null)
                .append("texts", new Document())
                .append("visits", List.of());
    }

    static Document of(HappeningTold event) {
        return new Document(new TreeMap<>(event.texts()));
    }

    static Document of(VisitRecorded event, Instant at) {
        var visit = event.visit();
        return new Document("id", event.visitId().toString())
                .append("area", visit.to().areaCode())
                .append("name", visit.to().name())
                .append("office", visit.to().office())
                .append("people", visit.people())
                .append("note", visit.note())
                .append("at", Date.from(at));
    }

    static ActionAftermath read(Document one) {
        var texts = new LinkedHashMap<String, String>();
        one.get("texts", Document.class).forEach((language, text) -> texts.put(language, (String) text));
        return new ActionAftermath(
                ActionId.of(one.getString("_id")),
                one.getInteger("counted"),
                texts,
                one.getList("visits", Document.class).stream()
                        .map(AftermathDocument::seen)
                        .toList());
    }

    private static Seen seen(Document visit) {
        var to = new Recipient(visit.getString("area"), visit.getString("name"), visit.getString("office"));
        return new Seen(
                new VisitId(UUID.fromString(visit.getString("id"))),
                new Visit(to, visit.getInteger("people"), visit.getString("note")),
                visit.getDate("at").toInstant());
    }
}
