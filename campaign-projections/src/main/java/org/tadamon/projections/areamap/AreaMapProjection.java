package org.tadamon.projections.areamap;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.tadamon.core.areamap.AreaMapEvent.AreaMapImported;
import org.tadamon.projections.batch.WriteBatch;

/**
 * Keeps one document per level, with all its outlines. Maps are taken in order and the last one wins, so taking one
 * twice changes nothing.
 */
public final class AreaMapProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "area-map";

    private final MongoCollection<Document> maps;

    /** Keeps its documents in this database. */
    public AreaMapProjection(MongoDatabase database) {
        maps = database.getCollection(NAME);
    }

    @EventHandler
    void on(AreaMapImported event, @Timestamp Instant at, WriteBatch batch) {
        var map = event.map();
        var outlines = map.outlines().stream()
                .map(each -> new Document("code", each.code()).append("path", each.path()))
                .toList();
        var document = new Document("_id", map.level())
                .append("width", map.width())
                .append("height", map.height())
                .append("areas", outlines.size())
                .append("at", Date.from(at))
                .append("outlines", outlines);
        batch.add(maps, new ReplaceOneModel<>(eq(map.level()), document, new ReplaceOptions().upsert(true)));
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        maps.deleteMany(new Document());
    }
}
