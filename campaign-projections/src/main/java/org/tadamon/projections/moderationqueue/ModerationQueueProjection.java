package org.tadamon.projections.moderationqueue;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.moderation.CaseEvent.CaseClaimed;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseOpened;
import org.tadamon.core.moderation.CaseEvent.CaseReleased;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseEvent.Decided;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per case, with its history, and one per report. */
public final class ModerationQueueProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "moderation-queue";

    private final MongoCollection<Document> cases;

    /** Keeps its documents in this database. */
    public ModerationQueueProjection(MongoDatabase database) {
        cases = database.getCollection(NAME);
        cases.createIndex(Indexes.ascending("stage", "order"));
        cases.createIndex(Indexes.ascending("petition"));
        cases.createIndex(Indexes.ascending("case"));
    }

    @EventHandler
    void on(CaseOpened event, @Timestamp Instant at, WriteBatch batch) {
        var about = event.about();
        var opened = combine(
                setOnInsert("kind", about.kind().name()),
                setOnInsert("petition", about.petitionId().toString()),
                setOnInsert("number", about.number()),
                setOnInsert(
                        "organisation",
                        about.organisation() == null
                                ? null
                                : about.organisation().toString()),
                setOnInsert("openedAt", Date.from(at)),
                setOnInsert("dueAt", Date.from(event.dueAt())),
                setOnInsert("order", order(event)),
                setOnInsert("stage", CaseStage.AWAITING.name()),
                setOnInsert("reports", 0L),
                setOnInsert("history", List.of(CaseSteps.written(event, at))),
                setOnInsert("version", 0L));
        batch.add(cases, new UpdateOneModel<>(eq(event.caseId().toString()), opened, new UpdateOptions().upsert(true)));
    }

    @EventHandler
    void on(CaseReported event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        batch.addFirst(cases, CaseDocument.report(event, at, version));
        change(event, version, inc("reports", 1L), batch);
    }

    @EventHandler
    void on(CaseClaimed event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var held = combine(set("holder", event.by().toString()), set("heldUntil", Date.from(event.until())));
        step(event, version, at, held, batch);
    }

    @EventHandler
    void on(CaseReleased event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        step(event, version, at, nobody(), batch);
    }

    @EventHandler
    void on(CaseDropped event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        step(event, version, at, combine(nobody(), to(CaseStage.SETTLED), unset("proposedBy")), batch);
    }

    @EventHandler
    void on(Decided event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var change = switch (event) {
            case TakeDownProposed proposed ->
                combine(
                        nobody(),
                        to(CaseStage.PROPOSED),
                        set("proposedBy", proposed.by().toString()));
            case TakeDownRefused _ -> combine(to(CaseStage.AWAITING), unset("proposedBy"));
            case TakeDownDecided _ -> combine(nobody(), to(CaseStage.TAKEN_DOWN), unset("proposedBy"));
            default -> combine(nobody(), to(CaseStage.SETTLED));
        };
        step(event, version, at, change, batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        cases.deleteMany(new Document());
    }

    private void step(CaseEvent event, long version, Instant at, Bson what, WriteBatch batch) {
        change(event, version, combine(what, push("history", CaseSteps.written(event, at))), batch);
    }

    private void change(CaseEvent event, long version, Bson what, WriteBatch batch) {
        batch.add(
                cases,
                new UpdateOneModel<>(
                        and(eq(event.caseId().toString()), lt("version", version)),
                        combine(what, set("version", version))));
    }

    private static Bson nobody() {
        return combine(unset("holder"), unset("heldUntil"));
    }

    private static Bson to(CaseStage stage) {
        return set("stage", stage.name());
    }

    /** Sorts by due time, and tells apart what is due at the same one. */
    private static String order(CaseOpened event) {
        return String.format(Locale.ROOT, "%015d-%s", event.dueAt().toEpochMilli(), event.caseId());
    }
}
