package org.tadamon.projections.areamap;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaOutline;

/** Answers how areas are drawn. */
public final class AreaMapQueries {

    private final MongoCollection<Document> maps;

    /** Reads from this database. */
    public AreaMapQueries(MongoDatabase database) {
        maps = database.getCollection(AreaMapProjection.NAME);
    }

    /** The map of the level, if one was imported. */
    public Optional<AreaMap> answer(FindAreaMap query) {
        return Optional.ofNullable(maps.find(eq(query.level())).first()).map(AreaMapQueries::read);
    }

    /** All there are, in the order of their levels. */
    public List<AreaMapLine> answer(@SuppressWarnings("unused") ListAreaMaps query) {
        return maps.find()
                .projection(exclude("outlines"))
                .sort(ascending("_id"))
                .map(map -> new AreaMapLine(
                        map.getString("_id"),
                        map.getInteger("areas"),
                        map.getDate("at").toInstant()))
                .into(new ArrayList<>());
    }

    private static AreaMap read(Document map) {
        var outlines = map.getList("outlines", Document.class).stream()
                .map(each -> new AreaOutline(each.getString("code"), each.getString("path")))
                .toList();
        return new AreaMap(map.getString("_id"), map.getInteger("width"), map.getInteger("height"), outlines);
    }
}
