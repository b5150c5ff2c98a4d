package org.tadamon.projections.actionpage;

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
import java.util.TreeMap;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.action.ActionEvent;
import org.tadamon.core.action.ActionEvent.ActionCalledOff;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per action. */
public final class ActionPageProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "action-page";

    private final MongoCollection<Document> actions;

    /** Keeps its documents in this database. */
    public ActionPageProjection(MongoDatabase database) {
        actions = database.getCollection(NAME);
        actions.createIndex(Indexes.ascending("link"));
        actions.createIndex(Indexes.ascending("organisation"));
        actions.createIndex(Indexes.ascending("campaign"));
        actions.createIndex(Indexes.ascending("endsAt"));
    }

    @EventHandler
    void on(ActionEvent event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        if (event instanceof ActionScheduled scheduled) {
            batch.addFirst(actions, ActionDocument.of(scheduled, at).append("version", version));
        } else {
            batch.add(
                    actions,
                    new UpdateOneModel<>(
                            and(eq(event.actionId().toString()), lt("version", version)),
                            combine(change(event, at), set("changedAt", Date.from(at)), set("version", version))));
        }
    }

    /** A change an action takes once: sent again, it finds its version already there and matches nothing. */
    private static Bson change(ActionEvent event, Instant at) {
        return switch (event) {
            case ActionScheduled _ -> throw new AssertionError("begins the document");
            case ActionReworded said ->
                combine(
                        set("wordings", PlanDocument.of(said.wordings())),
                        set("provisions", PlanDocument.of(said.provisions())));
            case ActionRescheduled later ->
                combine(
                        set("timing", PlanDocument.of(later.timing())),
                        set("endsAt", Date.from(later.timing().endsAt())));
            case ActionMoved moved -> set("place", PlanDocument.of(moved.place()));
            case CapacityChanged changed -> set("capacity", changed.capacity());
            case ActionCalledOff off -> set("calledOff", calledOff(off, at));
            case ActionDissolved _ -> set("dissolved", true);
        };
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        actions.deleteMany(new Document());
    }

    private static Document calledOff(ActionCalledOff off, Instant at) {
        return new Document("at", Date.from(at)).append("reasons", new Document(new TreeMap<>(off.reasons())));
    }
}
