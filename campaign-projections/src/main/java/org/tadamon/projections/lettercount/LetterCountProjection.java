package org.tadamon.projections.lettercount;

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
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.posting.PostingEvent;
import org.tadamon.core.posting.PostingEvent.CopySettled;
import org.tadamon.core.posting.PostingEvent.LetterInDoubt;
import org.tadamon.core.posting.PostingEvent.LetterPostedByHand;
import org.tadamon.core.posting.PostingEvent.LetterReturned;
import org.tadamon.core.posting.PostingEvent.LetterSent;
import org.tadamon.core.posting.PostingEvent.LetterTakenBack;
import org.tadamon.core.posting.PostingEvent.PostingOrdered;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document for each copy of a letter, and the hour in which it last changed. */
public final class LetterCountProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "letter-count";

    /** In no name, so that no two run together. */
    private static final String BETWEEN = "\u001f";

    private final MongoCollection<Document> copies;

    /** Keeps its documents in this database. */
    public LetterCountProjection(MongoDatabase database) {
        copies = database.getCollection(NAME);
        copies.createIndex(Indexes.ascending("drive", "state"));
    }

    @EventHandler
    void on(PostingOrdered event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        for (var to : event.to()) {
            batch.addFirst(copies, copy(event, to, CopyState.WAITING, at).append("version", version));
        }
    }

    /** What was sent by hand was not ordered before: it begins the document; everything else changes one. */
    @EventHandler
    void on(CopySettled event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var state = state(event);
        if (state == CopyState.BY_HAND) {
            batch.addFirst(copies, copy(event, event.to(), state, at).append("version", version));
        } else {
            batch.add(
                    copies,
                    new UpdateOneModel<>(
                            and(eq(id(event, event.to())), lt("version", version)),
                            combine(set("state", state.name()), set("hour", hour(at)), set("version", version))));
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        copies.deleteMany(new Document());
    }

    private static CopyState state(CopySettled event) {
        return switch (event) {
            case LetterSent _ -> CopyState.SENT;
            case LetterReturned _ -> CopyState.RETURNED;
            case LetterInDoubt _ -> CopyState.IN_DOUBT;
            case LetterTakenBack _ -> CopyState.TAKEN_BACK;
            case LetterPostedByHand _ -> CopyState.BY_HAND;
        };
    }

    private static Document copy(PostingEvent event, Recipient to, CopyState state, Instant at) {
        return new Document("_id", id(event, to))
                .append("posting", event.posting().toString())
                .append("drive", event.drive().toString())
                .append(
                        "to",
                        new Document("area", to.areaCode())
                                .append("name", to.name())
                                .append("office", to.office()))
                .append("state", state.name())
                .append("hour", hour(at));
    }

    private static String id(PostingEvent event, Recipient to) {
        return String.join(BETWEEN, event.posting().toString(), to.areaCode(), to.office(), to.name());
    }

    private static Date hour(Instant at) {
        return Date.from(at.truncatedTo(ChronoUnit.HOURS));
    }
}
