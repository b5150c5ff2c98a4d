package org.tadamon.projections.signerlist;

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
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.signerlist.SignerListEvent;
import org.tadamon.core.signerlist.SignerListEvent.ListCancelled;
import org.tadamon.core.signerlist.SignerListEvent.ListForgotten;
import org.tadamon.core.signerlist.SignerListEvent.ListMade;
import org.tadamon.core.signerlist.SignerListEvent.ListOrdered;
import org.tadamon.core.signerlist.SignerListEvent.ListTaken;
import org.tadamon.core.signerlist.SignerListEvent.ListTooShort;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per list, with all that became of it and every copy; nobody who signed is in it. */
public final class SignerListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "signer-list";

    private final MongoCollection<Document> lists;

    /** Keeps its documents in this database. */
    public SignerListProjection(MongoDatabase database) {
        lists = database.getCollection(NAME);
        lists.createIndex(Indexes.compoundIndex(Indexes.ascending("petition"), Indexes.descending("position")));
        lists.createIndex(Indexes.ascending("state", "keptUntil"));
    }

    @EventHandler
    void on(
            SignerListEvent event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        if (event instanceof ListOrdered ordered) {
            long position = token.position().orElseThrow();
            batch.addFirst(lists, SignerListDocument.of(ordered, at, position).append("version", version));
        } else {
            batch.add(
                    lists,
                    new UpdateOneModel<>(
                            and(eq(event.listId().toString()), lt("version", version)),
                            combine(change(event, at), set("version", version))));
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        lists.deleteMany(new Document());
    }

    /** A change a list takes once: sent again, it finds its version already there and matches nothing. */
    private static Bson change(SignerListEvent event, Instant at) {
        return switch (event) {
            case ListOrdered _ -> state(ListState.ORDERED);
            case ListMade made ->
                combine(state(ListState.MADE), set("rows", made.rows()), set("keptUntil", Date.from(made.keptUntil())));
            case ListTooShort _ -> state(ListState.TOO_SHORT);
            case ListCancelled _ -> state(ListState.CANCELLED);
            case ListForgotten _ -> state(ListState.FORGOTTEN);
            case ListTaken taken -> push("copies", SignerListDocument.of(taken, at));
        };
    }

    private static Bson state(ListState state) {
        return set("state", state.name());
    }
}
