package org.tadamon.projections.areadirectory;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per area. Lists are taken in order and the last one wins, so taking one twice changes nothing. */
public final class AreaDirectoryProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "area-directory";

    private final MongoCollection<Document> areas;

    /** Keeps its documents in this database. */
    public AreaDirectoryProjection(MongoDatabase database) {
        areas = database.getCollection(NAME);
    }

    @EventHandler
    void on(AreasImported event, WriteBatch batch) {
        for (var area : event.areas()) {
            var document = new Document("_id", area.code())
                    .append("parent", area.parentCode())
                    .append("level", area.level())
                    .append("names", new Document(Map.copyOf(area.names())));
            batch.add(areas, new ReplaceOneModel<>(eq(area.code()), document, new ReplaceOptions().upsert(true)));
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        areas.deleteMany(new Document());
    }
}
