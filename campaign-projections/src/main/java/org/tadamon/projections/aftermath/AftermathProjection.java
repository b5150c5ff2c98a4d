package org.tadamon.projections.aftermath;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.aftermath.AftermathEvent;
import org.tadamon.core.aftermath.AftermathEvent.HappeningTold;
import org.tadamon.core.aftermath.AftermathEvent.PeopleCounted;
import org.tadamon.core.aftermath.AftermathEvent.VisitRecorded;
import org.tadamon.core.aftermath.AftermathEvent.VisitStruck;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document for each action of which something remains. */
public final class AftermathProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "aftermath";

    private final MongoCollection<Document> aftermaths;

    /** Keeps its documents in this database. */
    public AftermathProjection(MongoDatabase database) {
        aftermaths = database.getCollection(NAME);
    }

    /** Whatever comes first begins the document, and then changes it as it would later. */
    @EventHandler
    void on(AftermathEvent event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        if (version == 0) {
            batch.addFirst(aftermaths, AftermathDocument.empty(event.action()).append("version", -1L));
        }
        batch.add(
                aftermaths,
                new UpdateOneModel<>(
                        and(eq(event.action().toString()), lt("version", version)),
                        combine(change(event, at), set("version", version))));
    }

    /** A change an aftermath takes once: sent again, it finds its version already there and matches nothing. */
    private static Bson change(AftermathEvent event, Instant at) {
        return switch (event) {
            case PeopleCounted count -> set("counted", count.people());
            case HappeningTold told -> set("texts", AftermathDocument.of(told));
            case VisitRecorded visit -> push("visits", AftermathDocument.of(visit, at));
            case VisitStruck struck ->
                pull("visits", new Document("id", struck.visitId().toString()));
        };
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        aftermaths.deleteMany(new Document());
    }
}
