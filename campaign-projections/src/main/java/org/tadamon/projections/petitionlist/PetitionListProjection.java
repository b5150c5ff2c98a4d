package org.tadamon.projections.petitionlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one short document per petition, with the folded words of its texts. */
public final class PetitionListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "petition-list-2";

    private final MongoCollection<Document> lines;

    /** Keeps its documents in this database. */
    public PetitionListProjection(MongoDatabase database) {
        lines = database.getCollection(NAME);
        lines.createIndex(Indexes.descending("order"));
        lines.createIndex(Indexes.ascending("words"));
        lines.createIndex(Indexes.ascending("titleWords"));
        lines.createIndex(Indexes.ascending("stage", "draft.closesAt"));
    }

    /** Drafts stand in the order they were begun; opening moves a petition to the front. */
    @EventHandler
    void on(PetitionDrafted event, TrackingToken token, WriteBatch batch) {
        var owner = event.organisation();
        var line = combine(
                setOnInsert("slug", event.slug()),
                setOnInsert("order", token.position().orElseThrow()),
                setOnInsert("version", 0L),
                setOnInsert("organisation", owner == null ? null : owner.toString()),
                setOnInsert("stage", Stage.DRAFT.name()),
                setOnInsert("draft", LineDocument.draft(event.draft())),
                setOnInsert("words", LineDocument.words(event.draft())),
                setOnInsert("titleWords", LineDocument.titleWords(event.draft())));
        batch.add(
                lines, new UpdateOneModel<>(eq(event.petitionId().toString()), line, new UpdateOptions().upsert(true)));
    }

    @EventHandler
    void on(PetitionDraftRevised event, @SequenceNumber long version, WriteBatch batch) {
        var revised = combine(
                set("draft", LineDocument.draft(event.draft())),
                set("words", LineDocument.words(event.draft())),
                set("titleWords", LineDocument.titleWords(event.draft())));
        change(event.petitionId(), version, revised, batch);
    }

    @EventHandler
    void on(
            LifeEvent event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        var changed = StageChange.of(event, at, token.position().orElseThrow());
        if (changed != null) {
            change(event.petitionId(), version, changed, batch);
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        lines.deleteMany(new Document());
    }

    private void change(PetitionId id, long version, Bson what, WriteBatch batch) {
        batch.add(
                lines,
                new UpdateOneModel<>(
                        and(eq(id.toString()), lt("version", version)), combine(what, set("version", version))));
    }
}
