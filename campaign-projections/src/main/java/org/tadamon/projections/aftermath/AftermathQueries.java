package org.tadamon.projections.aftermath;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.tadamon.core.action.ActionId;

/** Answers what remains of actions. */
public final class AftermathQueries {

    private final MongoCollection<Document> aftermaths;

    /** Reads from this database. */
    public AftermathQueries(MongoDatabase database) {
        aftermaths = database.getCollection(AftermathProjection.NAME);
    }

    /** Of this action; nothing while nothing is told. */
    public ActionAftermath of(ActionId action) {
        return Optional.ofNullable(aftermaths.find(eq(action.toString())).first())
                .map(AftermathDocument::read)
                .orElseGet(() -> ActionAftermath.none(action));
    }
}
