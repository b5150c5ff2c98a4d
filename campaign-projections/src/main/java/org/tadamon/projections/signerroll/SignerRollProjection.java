package org.tadamon.projections.signerroll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureVisibilityChanged;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per signature, with what the signer wrote as sealed as in the ledger. */
public final class SignerRollProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "signer-roll";

    private final MongoCollection<Document> signers;

    /** Keeps its documents in this database. */
    public SignerRollProjection(MongoDatabase database) {
        signers = database.getCollection(NAME);
        signers.createIndex(Indexes.compoundIndex(Indexes.ascending("petition"), Indexes.descending("position")));
    }

    /** The first is inserted; one given anew after a withdrawal changes the line that is there. */
    @EventHandler
    void on(
            SignatureGiven event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        var line = SignerDocument.of(event, at, token.position().orElseThrow());
        if (version > 0) {
            change(event, version, all(line), batch);
        } else {
            batch.addFirst(
                    signers, line.append("_id", event.signatureId().toString()).append("version", version));
        }
    }

    @EventHandler
    void on(SignatureConfirmed event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set(Standing.CONFIRMED, true), batch);
    }

    @EventHandler
    void on(SignatureWithdrawn event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set(Standing.WITHDRAWN, true), batch);
    }

    @EventHandler
    void on(SignatureHeld event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set(Standing.KEPT, SignerStatus.HELD.name()), batch);
    }

    @EventHandler
    void on(SignatureRemoved event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set(Standing.KEPT, SignerStatus.REMOVED.name()), batch);
    }

    @EventHandler
    void on(SignatureRestored event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, unset(Standing.KEPT), batch);
    }

    @EventHandler
    void on(SignatureErased event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set("erased", true), batch);
    }

    @EventHandler
    void on(SignatureVisibilityChanged event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set("visibility", event.visibility().name()), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        signers.deleteMany(new Document());
    }

    private static Bson all(Document line) {
        var updates = new ArrayList<Bson>();
        line.forEach((field, value) -> updates.add(set(field, value)));
        return combine(updates);
    }

    /** A change a signature takes once: sent again, it finds its version already there and matches nothing. */
    private void change(SignatureEvent event, long version, Bson what, WriteBatch batch) {
        batch.add(
                signers,
                new UpdateOneModel<>(
                        and(eq(event.signatureId().toString()), lt("version", version)),
                        combine(what, set("version", version))));
    }
}
