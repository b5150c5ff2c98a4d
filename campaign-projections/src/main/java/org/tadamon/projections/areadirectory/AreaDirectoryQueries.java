package org.tadamon.projections.areadirectory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.tadamon.core.area.Area;

/** Answers which imported areas there are. */
public final class AreaDirectoryQueries {

    private final MongoCollection<Document> areas;

    /** Reads from this database. */
    public AreaDirectoryQueries(MongoDatabase database) {
        areas = database.getCollection(AreaDirectoryProjection.NAME);
    }

    /** All of them, in the order of their codes. */
    public List<Area> answer(@SuppressWarnings("unused") FindAreas query) {
        return areas.find()
                .sort(new Document("_id", 1))
                .map(AreaDirectoryQueries::read)
                .into(new ArrayList<>());
    }

    private static Area read(Document area) {
        var names = new TreeMap<String, String>();
        area.get("names", Document.class).forEach((language, name) -> names.put(language, (String) name));
        return new Area(area.getString("_id"), area.getString("parent"), area.getString("level"), names);
    }
}
