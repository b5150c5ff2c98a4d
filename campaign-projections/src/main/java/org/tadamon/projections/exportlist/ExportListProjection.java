package org.tadamon.projections.exportlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.export.ExportEvent;
import org.tadamon.core.export.ExportEvent.ExportCancelled;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.core.export.ExportEvent.ExportForNobody;
import org.tadamon.core.export.ExportEvent.ExportMade;
import org.tadamon.core.export.ExportEvent.ExportMadeAgain;
import org.tadamon.core.export.ExportEvent.ExportMakeAgainAsked;
import org.tadamon.core.export.ExportEvent.ExportOrdered;
import org.tadamon.projections.batch.WriteBatch;

/**
 * Keeps one document per export, with all that became of it. Of how often it was taken along, only the last times stand
 * in it: all of them are a view of their own.
 */
public final class ExportListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "export-list-2";

    /** How many of the times it was taken along an export's own document holds: no document grows without end. */
    public static final int KEPT = 100;

    private final MongoCollection<Document> exports;

    /** Keeps its documents in this database. */
    public ExportListProjection(MongoDatabase database) {
        exports = database.getCollection(NAME);
        exports.createIndex(Indexes.compoundIndex(Indexes.ascending("petition"), Indexes.descending("position")));
        exports.createIndex(Indexes.descending("position"));
    }

    @EventHandler
    void on(
            ExportEvent event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        if (event instanceof ExportOrdered ordered) {
            long position = token.position().orElseThrow();
            batch.addFirst(exports, ExportDocument.of(ordered, at, position).append("version", version));
        } else {
            batch.add(
                    exports,
                    new UpdateOneModel<>(
                            and(eq(event.exportId().toString()), lt("version", version)),
                            combine(change(event, at, token), set("version", version))));
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        exports.deleteMany(new Document());
    }

    /** A change an export takes once: sent again, it finds its version already there and matches nothing. */
    private static Bson change(ExportEvent event, Instant at, TrackingToken token) {
        return switch (event) {
            case ExportOrdered _ -> state(ExportState.ORDERED);
            case ExportMade made -> combine(state(ExportState.MADE), set("made", ExportDocument.of(made.made())));
            case ExportMakeAgainAsked asked ->
                set("again", ExportDocument.of(asked, at, token.position().orElseThrow()));
            case ExportMadeAgain again ->
                combine(set("made", ExportDocument.of(again.made())), set("again.same", again.same()));
            case ExportForNobody _ -> state(ExportState.FOR_NOBODY);
            case ExportCancelled _ -> state(ExportState.CANCELLED);
            case ExportDownloaded taken ->
                combine(
                        pushEach("downloads", List.of(ExportDocument.of(taken, at)), new PushOptions().slice(-KEPT)),
                        addToSet("takers", taken.by().toString()),
                        inc("taken", 1L));
        };
    }

    private static Bson state(ExportState state) {
        return set("state", state.name());
    }
}
