package org.tadamon.projections.signaturecount;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.projections.batch.WriteBatch;

/**
 * Keeps, for each petition, day (UTC) and stripe, by how much the count moved: in all, in each hour, area and by each
 * link. A count is the sum of these; what it was at the beginning of a day is the sum of those before, so a figure that
 * is published once a day needs no snapshot and comes out the same from every replay.
 */
public final class SignatureCountProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "signature-count";

    private final MongoCollection<Document> counts;

    /** Keeps its documents in this database. */
    public SignatureCountProjection(MongoDatabase database) {
        counts = database.getCollection(NAME);
        counts.createIndex(Indexes.ascending("petition"));
    }

    @EventHandler
    void on(SignatureEvent event, @Timestamp Instant at, TrackingToken token, WriteBatch batch) {
        var tally = event.tally();
        if (tally.change() == 0) {
            return;
        }
        var moment = at.atOffset(ZoneOffset.UTC);
        var headings = new ArrayList<String>();
        headings.add("hours.h" + moment.getHour());
        headings.add("areas.a" + tally.areaCode());
        if (tally.source() != null) {
            headings.add("sources.s" + tally.source());
        }
        var key = new CountBatch.Key(
                event.petitionId().toString(),
                moment.toLocalDate(),
                Stripe.of(event.signatureId().toString()));
        batch.gather(this, () -> new CountBatch(counts))
                .add(key, token.position().orElseThrow(), headings, tally.change());
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        counts.deleteMany(new Document());
    }
}
