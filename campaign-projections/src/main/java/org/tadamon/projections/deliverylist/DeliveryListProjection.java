package org.tadamon.projections.deliverylist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.delivery.DeliveryEvent;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryAnswered;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryCorrected;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryRecorded;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryWithdrawn;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per delivery, with all that came of it. */
public final class DeliveryListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "delivery-list";

    private final MongoCollection<Document> deliveries;

    /** Keeps its documents in this database. */
    public DeliveryListProjection(MongoDatabase database) {
        deliveries = database.getCollection(NAME);
        deliveries.createIndex(Indexes.compoundIndex(Indexes.ascending("petition"), Indexes.descending("position")));
    }

    @EventHandler
    void on(
            DeliveryEvent event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        if (event instanceof DeliveryRecorded recorded) {
            long position = token.position().orElseThrow();
            batch.addFirst(
                    deliveries, DeliveryDocument.of(recorded, at, position).append("version", version));
        } else {
            batch.add(
                    deliveries,
                    new UpdateOneModel<>(
                            and(eq(event.deliveryId().toString()), lt("version", version)),
                            combine(change(event), set("version", version))));
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        deliveries.deleteMany(new Document());
    }

    /** A change a delivery takes once: sent again, it finds its version already there and matches nothing. */
    private static Bson change(DeliveryEvent event) {
        return switch (event) {
            case DeliveryRecorded _ -> set("holds", true);
            case DeliveryAnswered answered -> set("answer", DeliveryDocument.of(answered.answer()));
            case DeliveryWithdrawn withdrawn ->
                combine(set("holds", false), set("withdrawn", DeliveryDocument.of(withdrawn)));
            case DeliveryCorrected corrected ->
                combine(set("told", corrected.total()), push("corrections", DeliveryDocument.of(corrected)));
        };
    }
}
