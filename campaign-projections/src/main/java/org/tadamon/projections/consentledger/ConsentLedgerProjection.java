package org.tadamon.projections.consentledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateManyModel;
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
import org.tadamon.core.consent.Consent;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsented;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per signature and organisation that was ever allowed something with it. */
public final class ConsentLedgerProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "consent-ledger";

    private final MongoCollection<Document> consents;

    /** Keeps its documents in this database. */
    public ConsentLedgerProjection(MongoDatabase database) {
        consents = database.getCollection(NAME);
        consents.createIndex(Indexes.ascending("signature"));
        consents.createIndex(
                Indexes.compoundIndex(Indexes.ascending("organisation", "petition"), Indexes.descending("position")));
    }

    @EventHandler
    void on(
            SignatureConsented event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        long position = token.position().orElseThrow();
        var consent = event.consent();
        batch.addFirst(
                consents,
                new Document("_id", id(event, consent))
                        .append("signature", event.signatureId().toString())
                        .append("petition", event.petitionId().toString())
                        .append("organisation", consent.organisation().toString())
                        .append("position", position)
                        .append("purposes", new Document())
                        .append("version", -1L));
        var held = new Document("wording", consent.wordingSha256())
                .append("at", Date.from(at))
                .append("position", position);
        change(event, consent, version, set("purposes." + consent.purpose(), held), batch);
    }

    @EventHandler
    void on(SignatureConsentTakenBack event, @SequenceNumber long version, WriteBatch batch) {
        change(
                event,
                event.consent(),
                version,
                unset("purposes." + event.consent().purpose()),
                batch);
    }

    @EventHandler
    void on(SignatureWithdrawn event, @SequenceNumber long version, WriteBatch batch) {
        end(event, version, batch);
    }

    @EventHandler
    void on(SignatureErased event, @SequenceNumber long version, WriteBatch batch) {
        end(event, version, batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        consents.deleteMany(new Document());
    }

    private static String id(SignatureEvent event, Consent consent) {
        return event.signatureId() + "/" + consent.organisation();
    }

    private void end(SignatureEvent event, long version, WriteBatch batch) {
        batch.add(
                consents,
                new UpdateManyModel<>(
                        and(eq("signature", event.signatureId().toString()), lt("version", version)),
                        combine(set("purposes", new Document()), set("version", version))));
    }

    /** A change a signature takes once: sent again, it finds its version already there and matches nothing. */
    private void change(SignatureEvent event, Consent consent, long version, Bson what, WriteBatch batch) {
        batch.add(
                consents,
                new UpdateOneModel<>(
                        and(eq(id(event, consent)), lt("version", version)), combine(what, set("version", version))));
    }
}
