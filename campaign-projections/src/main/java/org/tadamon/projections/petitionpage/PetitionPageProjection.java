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
import org.tadamon.core.petition.PetitionEvent.PetitionClosed;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.petition.PetitionEvent.PetitionOpened;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.batch.WriteBatch;
import org.tadamon.projections.petitionpage.PetitionPage.Stage;

/** Keeps one document per petition. */
public final class PetitionPageProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "petition-page";

    private final MongoCollection<Document> pages;

    /** Keeps its documents in this database. */
    public PetitionPageProjection(MongoDatabase database) {
        pages = database.getCollection(NAME);
        pages.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
    }

    @EventHandler
    void on(PetitionDrafted event, @Timestamp Instant at, WriteBatch batch) {
        batch.add(
                pages,
                new UpdateOneModel<>(
                        eq(event.petitionId().toString()),
                        combine(
                                setOnInsert("slug", event.slug()),
                                setOnInsert("stage", Stage.DRAFT.name()),
                                setOnInsert("draft", PetitionDocument.of(event.draft())),
                                setOnInsert("draftedAt", Date.from(at)),
                                setOnInsert("version", 0L)),
                        new UpdateOptions().upsert(true)));
    }

    @EventHandler
    void on(PetitionDraftRevised event, @SequenceNumber long version, WriteBatch batch) {
        change(event.petitionId(), version, set("draft", PetitionDocument.of(event.draft())), batch);
    }

    @EventHandler
    void on(PetitionOpened event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var opened = combine(
                set("stage", Stage.OPEN.name()),
                set("textVersion", event.textVersion().sha256()),
                set("openedAt", Date.from(at)));
        change(event.petitionId(), version, opened, batch);
    }

    @EventHandler
    void on(PetitionNewsPosted event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var news = PetitionDocument.news(event.newsId(), at, event.texts());
        change(event.petitionId(), version, push("news", news), batch);
    }

    @EventHandler
    void on(PetitionClosed event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var closed = combine(set("stage", Stage.CLOSED.name()), set("closedAt", Date.from(at)));
        change(event.petitionId(), version, closed, batch);
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
