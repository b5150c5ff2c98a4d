package org.tadamon.projections.consentwording;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.tadamon.core.consent.ConsentEvent.WordingKept;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per wording. It never changes. */
public final class ConsentWordingProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "consent-wording";

    private final MongoCollection<Document> wordings;

    /** Keeps its documents in this database. */
    public ConsentWordingProjection(MongoDatabase database) {
        wordings = database.getCollection(NAME);
    }

    @EventHandler
    void on(WordingKept event, WriteBatch batch) {
        var wording = event.wording();
        batch.addFirst(
                wordings,
                new Document("_id", event.sha256())
                        .append("organisation", wording.organisation().toString())
                        .append("purpose", wording.purpose().name())
                        .append("language", wording.language())
                        .append("text", wording.text()));
    }

    /** Empties the collection. */
    @ResetHandler
    void reset() {
        wordings.deleteMany(new Document());
    }
}
