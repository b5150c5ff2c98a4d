package org.tadamon.projections.commentlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteManyModel;
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
import org.tadamon.core.comment.CommentEvent;
import org.tadamon.core.comment.CommentEvent.CommentApproved;
import org.tadamon.core.comment.CommentEvent.CommentGiven;
import org.tadamon.core.comment.CommentEvent.CommentPutBack;
import org.tadamon.core.comment.CommentEvent.CommentRejected;
import org.tadamon.core.comment.CommentEvent.CommentTakenBack;
import org.tadamon.core.comment.CommentEvent.Decided;
import org.tadamon.core.retention.RetentionEvent.DataDestroyed;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per comment; of one that was taken back nothing but that there was one. */
public final class CommentListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "comment-list";

    private final MongoCollection<Document> comments;

    /** Keeps its documents in this database. */
    public CommentListProjection(MongoDatabase database) {
        comments = database.getCollection(NAME);
        comments.createIndex(
                Indexes.compoundIndex(Indexes.ascending("petition", "state"), Indexes.ascending("position")));
    }

    @EventHandler
    void on(CommentGiven event, @SequenceNumber long version, TrackingToken token, WriteBatch batch) {
        batch.addFirst(
                comments,
                new Document("_id", event.commentId().toString())
                        .append("petition", event.petitionId().toString())
                        .append("signature", event.signatureId().toString())
                        .append("version", -1L));
        var words = new Document("v", event.words().version())
                .append("c", event.words().sealed());
        change(
                event,
                version,
                combine(
                        set("number", event.number()),
                        set("words", words),
                        unset("last"),
                        stands(CommentState.WAITING, token)),
                batch);
    }

    @EventHandler
    void on(CommentTakenBack event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, combine(unset("state"), unset("words"), unset("last")), batch);
    }

    @EventHandler
    void on(Decided event, @SequenceNumber long version, @Timestamp Instant at, TrackingToken token, WriteBatch batch) {
        var state = switch (event) {
            case CommentApproved _ -> CommentState.APPROVED;
            case CommentRejected _ -> CommentState.REJECTED;
            case CommentPutBack _ -> CommentState.WAITING;
        };
        var last = new Document("by", event.by().toString())
                .append("note", event.note())
                .append("at", Date.from(at));
        if (event instanceof CommentRejected rejected) {
            last.append("reason", rejected.reasonCode());
        }
        change(event, version, combine(set("last", last), stands(state, token)), batch);
    }

    /** Nobody can open any of it any more. */
    @EventHandler
    void on(DataDestroyed event, WriteBatch batch) {
        batch.add(
                comments,
                new DeleteManyModel<>(eq("petition", event.petitionId().toString())));
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        comments.deleteMany(new Document());
    }

    private static Bson stands(CommentState state, TrackingToken token) {
        return combine(
                set("state", state.name()), set("position", token.position().orElseThrow()));
    }

    /** A change a comment takes once: sent again, it finds its version already there and matches nothing. */
    private void change(CommentEvent event, long version, Bson what, WriteBatch batch) {
        batch.add(
                comments,
                new UpdateOneModel<>(
                        and(eq(event.commentId().toString()), lt("version", version)),
                        combine(what, set("version", version))));
    }
}
