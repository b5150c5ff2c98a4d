package org.tadamon.projections.postcodelist;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.tadamon.core.postcode.PostcodeEvent.PostcodesImported;
import org.tadamon.projections.batch.WriteBatch;

/**
 * Keeps one document per beginning. Tables are taken in order and the last one wins, so taking one twice changes
 * nothing.
 */
public final class PostcodeListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "postcode-list";

    private final MongoCollection<Document> postcodes;

    /** Keeps its documents in this database. */
    public PostcodeListProjection(MongoDatabase database) {
        postcodes = database.getCollection(NAME);
    }

    @EventHandler
    void on(PostcodesImported event, WriteBatch batch) {
        var table = new LinkedHashMap<String, List<String>>();
        for (var postcode : event.postcodes()) {
            var areas = table.computeIfAbsent(postcode.begins(), _ -> new ArrayList<>());
            if (!postcode.areaCode().isEmpty()) {
                areas.add(postcode.areaCode());
            }
        }
        table.forEach((begins, areas) -> batch.add(
                postcodes,
                areas.isEmpty()
                        ? new DeleteOneModel<>(eq(begins))
                        : new ReplaceOneModel<>(
                                eq(begins),
                                new Document("_id", begins).append("areas", areas),
                                new ReplaceOptions().upsert(true))));
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        postcodes.deleteMany(new Document());
    }
}
