package org.tadamon.projections.grouplog;

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
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.GroupEvent;
import org.tadamon.core.holding.GroupEvent.GroupDecided;
import org.tadamon.core.holding.GroupEvent.GroupGoneThrough;
import org.tadamon.core.holding.GroupEvent.GroupPutBack;
import org.tadamon.core.holding.GroupEvent.GroupUndone;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per decision about a group. */
public final class GroupLogProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "group-log";

    private final MongoCollection<Document> decisions;

    /** Keeps its documents in this database. */
    public GroupLogProjection(MongoDatabase database) {
        decisions = database.getCollection(NAME);
        decisions.createIndex(Indexes.compoundIndex(Indexes.ascending("petition"), Indexes.descending("position")));
    }

    @EventHandler
    void on(
            GroupDecided event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        var group = event.group();
        batch.addFirst(
                decisions,
                new Document("_id", event.groupId().toString())
                        .append("version", version)
                        .append("petition", group.petitionId().toString())
                        .append("heldFor", group.heldFor())
                        .append("area", group.areaCode())
                        .append("domain", group.domainTag())
                        .append("asked", group.askedOnly())
                        .append("asOf", group.asOf())
                        .append("verdict", event.verdict().name())
                        .append("reasonCode", event.reasonCode())
                        .append("note", event.note())
                        .append("by", event.by().toString())
                        .append("at", Date.from(at))
                        .append("position", token.position().orElseThrow()));
    }

    @EventHandler
    void on(GroupGoneThrough event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set("effect", of(event.effect())), batch);
    }

    @EventHandler
    void on(GroupUndone event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var undone = new Document("by", event.by().toString())
                .append("at", Date.from(at))
                .append("reason", event.reason());
        change(event, version, set("undone", undone), batch);
    }

    @EventHandler
    void on(GroupPutBack event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set("putBack", of(event.effect())), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        decisions.deleteMany(new Document());
    }

    private static Document of(Effect effect) {
        return new Document("signatures", effect.signatures()).append("moved", effect.moved());
    }

    /** A change a decision takes once: sent again, it finds its version already there and matches nothing. */
    private void change(GroupEvent event, long version, Bson what, WriteBatch batch) {
        batch.add(
                decisions,
                new UpdateOneModel<>(
                        and(eq(event.groupId().toString()), lt("version", version)),
                        combine(what, set("version", version))));
    }
}
