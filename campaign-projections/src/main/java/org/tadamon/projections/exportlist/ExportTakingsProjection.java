package org.tadamon.projections.exportlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document for each time packages were taken along, however often that was. */
public final class ExportTakingsProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "export-takings";

    private final MongoCollection<Document> takings;

    /** Keeps its documents in this database. */
    public ExportTakingsProjection(MongoDatabase database) {
        takings = database.getCollection(NAME);
        takings.createIndex(Indexes.compoundIndex(Indexes.ascending("export"), Indexes.descending("number")));
    }

    /** The number of the event among those of its export makes it one, however often it is sent. */
    @EventHandler
    void on(ExportDownloaded event, @SequenceNumber long number, @Timestamp Instant at, WriteBatch batch) {
        batch.addFirst(
                takings,
                ExportDocument.of(event, at)
                        .append("_id", event.exportId() + "/" + number)
                        .append("export", event.exportId().toString())
                        .append("number", number));
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        takings.deleteMany(new Document());
    }
}
