package org.tadamon.projections.organisationhistory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per change, which is written once and never altered. */
public final class OrganisationHistoryProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "organisation-history";

    private final MongoCollection<Document> changes;

    /** Keeps its documents in this database. */
    public OrganisationHistoryProjection(MongoDatabase database) {
        changes = database.getCollection(NAME);
        changes.createIndex(Indexes.compoundIndex(Indexes.ascending("organisation"), Indexes.descending("number")));
    }

    @EventHandler
    void on(OrganisationEvent event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var organisation = event.organisationId().toString();
        batch.addFirst(
                changes,
                ChangeDocument.of(event)
                        .append("_id", organisation + "/" + version)
                        .append("organisation", organisation)
                        .append("number", version)
                        .append("at", Date.from(at)));
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        changes.deleteMany(new Document());
    }
}
