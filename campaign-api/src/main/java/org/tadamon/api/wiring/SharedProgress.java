package org.tadamon.api.wiring;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * How far every segment of every view has come, whichever node works on it: kept beside the read models, told by
 * whoever works on a segment and read by everybody. A node that works on none would else never know that there is
 * nothing to wait for.
 */
@Component
class SharedProgress {

    /** One segment of one view. */
    record Segment(String view, int number) {
        private String key() {
            return view + "/" + number;
        }
    }

    private final MongoCollection<Document> collection;
    private final Map<Segment, Long> told = new HashMap<>();
    private volatile Map<String, Long> known = Map.of();

    SharedProgress(MongoDatabase readModels) {
        collection = readModels.getCollection("progress");
    }

    /** What was last heard of a segment; -1 for nothing. */
    long position(Segment segment) {
        return known.getOrDefault(segment.key(), -1L);
    }

    /** Tells the others what changed here, and hears what they told. Called by one thread. */
    void exchange(Map<Segment, Long> here) {
        here.forEach((segment, position) -> {
            if (!position.equals(told.get(segment))) {
                collection.updateOne(
                        eq("_id", segment.key()), set("position", position), new UpdateOptions().upsert(true));
                told.put(segment, position);
            }
        });
        told.keySet().retainAll(here.keySet()); // what another has taken over is told anew when it comes back
        var heard = new HashMap<String, Long>();
        collection.find().forEach(each -> heard.put(each.getString("_id"), each.getLong("position")));
        known = Map.copyOf(heard);
    }
}
