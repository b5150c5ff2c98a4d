package org.tadamon.projections.heldlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureReviewAsked;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per signature that ever was held or removed, and whether it waits for a moderator. */
public final class HeldListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "held-list-2";

    private final MongoCollection<Document> held;

    /** Keeps its documents in this database. */
    public HeldListProjection(MongoDatabase database) {
        held = database.getCollection(NAME);
        held.createIndex(Indexes.compoundIndex(Indexes.ascending("petition"), Indexes.ascending("held", "position")));
        held.createIndex(Indexes.ascending("held", "petition", "asked", "since"));
    }

    @EventHandler
    void on(
            SignatureHeld event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        known(event, batch);
        change(
                event,
                version,
                combine(
                        set("held", true),
                        set("removed", false),
                        set("reason", event.reason()),
                        set("since", Date.from(at)),
                        set("asked", false),
                        set("area", event.tally().areaCode()),
                        set("position", token.position().orElseThrow())),
                batch);
    }

    /** What was removed waits from now on; what is held waits already, and stays in its place. */
    @EventHandler
    void on(
            SignatureReviewAsked event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        var again = combine(
                set("held", true),
                set("since", Date.from(at)),
                set("asked", true),
                set("position", token.position().orElseThrow()));
        change(event, eq("removed", true), version, again, batch);
        change(event, eq("removed", false), version, set("asked", true), batch);
    }

    @EventHandler
    void on(SignatureRemoved event, @SequenceNumber long version, WriteBatch batch) {
        known(event, batch);
        change(
                event,
                version,
                combine(
                        set("held", false),
                        set("removed", true),
                        set("reason", event.reason()),
                        set("asked", false),
                        set("area", event.tally().areaCode())),
                batch);
    }

    @EventHandler
    void on(SignatureRestored event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, combine(set("held", false), set("removed", false)), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        held.deleteMany(new Document());
    }

    private void known(SignatureEvent event, WriteBatch batch) {
        batch.addFirst(
                held,
                new Document("_id", event.signatureId().toString())
                        .append("petition", event.petitionId().toString())
                        .append("held", false)
                        .append("version", -1L));
    }

    private void change(SignatureEvent event, long version, Bson what, WriteBatch batch) {
        change(event, new Document(), version, what, batch);
    }

    /** A change a signature takes once: sent again, it finds its version already there and matches nothing. */
    private void change(SignatureEvent event, Bson of, long version, Bson what, WriteBatch batch) {
        batch.add(
                held,
                new UpdateOneModel<>(
                        and(eq(event.signatureId().toString()), lt("version", version), of),
                        combine(what, set("version", version))));
    }
}
