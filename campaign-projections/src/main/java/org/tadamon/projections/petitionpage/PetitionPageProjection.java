package org.tadamon.projections.petitionpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per petition. */
public final class PetitionPageProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "petition-page-2";

    private final MongoCollection<Document> pages;

    /** Keeps its documents in this database. */
    public PetitionPageProjection(MongoDatabase database) {
        pages = database.getCollection(NAME);
        pages.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
    }

    @EventHandler
    void on(PetitionDrafted event, @Timestamp Instant at, WriteBatch batch) {
        var owner = event.organisation();
        batch.add(
                pages,
                new UpdateOneModel<>(
                        eq(event.petitionId().toString()),
                        combine(
                                setOnInsert("slug", event.slug()),
                                setOnInsert("organisation", owner == null ? null : owner.toString()),
                                setOnInsert("stage", Stage.DRAFT.name()),
                                setOnInsert("draft", PetitionDocument.of(event.draft())),
                                setOnInsert("draftedAt", Date.from(at)),
                                setOnInsert("version", 0L)),
                        new UpdateOptions().upsert(true)));
    }

    @EventHandler
    void on(PetitionDraftRevised event, @SequenceNumber long version, WriteBatch batch) {
        var revised = combine(set("draft", PetitionDocument.of(event.draft())), set("changed", true));
        change(event.petitionId(), version, revised, batch);
    }

    @EventHandler
    void on(PetitionNewsPosted event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var news = PetitionDocument.news(event.newsId(), at, event.texts());
        change(event.petitionId(), version, push("news", news), batch);
    }

    @EventHandler
    void on(LifeEvent event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        change(event.petitionId(), version, StoryChange.of(event, at), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        pages.deleteMany(new Document());
    }

    /** A change a petition takes once: sent again, it finds its version already there and matches nothing. */
    private void change(PetitionId id, long version, Bson what, WriteBatch batch) {
        batch.add(
                pages,
                new UpdateOneModel<>(
                        and(eq(id.toString()), lt("version", version)), combine(what, set("version", version))));
    }
}
