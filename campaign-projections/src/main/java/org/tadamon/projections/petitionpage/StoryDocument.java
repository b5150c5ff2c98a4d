package org.tadamon.projections.petitionpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.petition.life.LifeEvent.MilestoneReached;
import org.tadamon.core.petition.life.LifeEvent.PetitionAnswered;
import org.tadamon.core.petition.life.LifeEvent.PetitionDelivered;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.PetitionStory.Answered;
import org.tadamon.projections.petitionpage.PetitionStory.Delivered;
import org.tadamon.projections.petitionpage.PetitionStory.Extension;
import org.tadamon.projections.petitionpage.PetitionStory.Hiding;
import org.tadamon.projections.petitionpage.PetitionStory.Milestone;
import org.tadamon.projections.petitionpage.PetitionStory.Verdict;
import org.tadamon.projections.petitionpage.PetitionStory.Withdrawal;

/** A petition's story as it lies in MongoDB, and back. */
final class StoryDocument {

    private StoryDocument() {}

    static Document of(MilestoneReached reached) {
        return new Document("count", reached.count()).append("at", Date.from(reached.at()));
    }

    static Document of(PetitionExtended extended) {
        return new Document("closesAt", Date.from(extended.closesAt()))
                .append("from", Date.from(extended.lostFrom()))
                .append("until", Date.from(extended.lostUntil()));
    }

    static Document of(PetitionDelivered delivered) {
        var delivery = delivered.delivery();
        return new Document("id", delivered.entryId().toString())
                .append("on", delivery.on().toString())
                .append("to", delivery.to())
                .append("way", delivery.way().name())
                .append("note", delivery.note());
    }

    static Document of(PetitionAnswered answered) {
        var answer = answered.answer();
        return new Document("id", answered.entryId().toString())
                .append("on", answer.on().toString())
                .append("from", answer.from())
                .append("texts", new Document(Map.copyOf(answer.texts())));
    }

    /** What was told of deliveries and answers last decides how far a closed petition has come. */
    static Stage stage(Document page) {
        var stage = Stage.valueOf(page.getString("stage"));
        if (page.containsKey("hiding")) {
            return Stage.TAKEN_DOWN;
        }
        if (stage != Stage.CLOSED) {
            return stage;
        }
        return page.containsKey("answers")
                ? Stage.ANSWERED
                : page.containsKey("deliveries") ? Stage.DELIVERED : Stage.CLOSED;
    }

    static PetitionStory read(Document page) {
        return new PetitionStory(
                page.getInteger("submission", 0),
                page.containsKey("submittedAt") ? at(page, "submittedAt") : null,
                part(page, "verdict", d -> new Verdict(at(d, "at"), d.getString("reasonCode"), d.getString("note"))),
                page.getBoolean("changed", true),
                page.getInteger("sponsors", 0),
                all(page, "milestones", d -> new Milestone(d.getLong("count"), at(d, "at"))),
                all(page, "extensions", d -> new Extension(at(d, "closesAt"), at(d, "from"), at(d, "until"))),
                all(page, "deliveries", d -> new Delivered(id(d), delivery(d))),
                all(page, "answers", d -> new Answered(id(d), answer(d))),
                part(page, "withdrawal", d -> new Withdrawal(at(d, "at"), d.getString("reason"))),
                part(page, "hiding", d -> new Hiding(at(d, "at"), d.getString("reasonCode"))));
    }

    private static Delivery delivery(Document entry) {
        return new Delivery(
                LocalDate.parse(entry.getString("on")),
                entry.getString("to"),
                Delivery.Way.valueOf(entry.getString("way")),
                entry.getString("note"));
    }

    private static Answer answer(Document entry) {
        var texts = new TreeMap<String, String>();
        entry.get("texts", Document.class).forEach((language, text) -> texts.put(language, (String) text));
        return new Answer(LocalDate.parse(entry.getString("on")), entry.getString("from"), texts);
    }

    private static EntryId id(Document entry) {
        return new EntryId(UUID.fromString(entry.getString("id")));
    }

    private static Instant at(Document of, String field) {
        return Objects.requireNonNull(of.getDate(field)).toInstant();
    }

    private static <T> List<T> all(Document page, String field, Function<Document, T> read) {
        return page.getList(field, Document.class, List.of()).stream().map(read).toList();
    }

    private static <T> @Nullable T part(Document page, String field, Function<Document, T> read) {
        var part = page.get(field, Document.class);
        return part == null ? null : read.apply(part);
    }
}
