package org.tadamon.projections.attendancecount;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.projections.batch.WriteBatch;

/**
 * The counts of one batch of events, summed before they are sent. What a document has counted already it knows by
 * {@code at}, the last position it has taken in; only what lies past it is added, in one update that matches the old
 * {@code at}. Should another have moved it meanwhile, the update becomes an insert of a key that exists, fails, and the
 * batch is handled anew.
 */
final class CountBatch implements WriteBatch.Gathering {

    private record Moved(long position, long hour, int change) {}

    private final MongoCollection<Document> counts;
    private final Map<String, List<Moved>> gathered = new LinkedHashMap<>();

    CountBatch(MongoCollection<Document> counts) {
        this.counts = counts;
    }

    void add(String action, long position, long hour, int change) {
        gathered.computeIfAbsent(action, _ -> new ArrayList<>()).add(new Moved(position, hour, change));
    }

    @Override
    public void settle(WriteBatch batch) {
        var known = new HashMap<String, Long>();
        counts.find(in("_id", gathered.keySet()))
                .projection(include("at"))
                .forEach(count -> known.put(count.getString("_id"), count.getLong("at")));
        gathered.forEach((action, all) -> {
            long at = known.getOrDefault(action, -1L);
            var fresh = all.stream().filter(each -> each.position > at).toList();
            if (!fresh.isEmpty()) {
                batch.add(
                        counts,
                        new UpdateOneModel<>(
                                and(eq(action), eq("at", at)), update(fresh), new UpdateOptions().upsert(true)));
            }
        });
    }

    private static Bson update(List<Moved> fresh) {
        var sums = new HashMap<String, Long>();
        for (var each : fresh) {
            sums.merge("total", (long) each.change, Long::sum);
            sums.merge("hours." + each.hour, (long) each.change, Long::sum);
        }
        var updates = new ArrayList<Bson>();
        updates.add(set("at", fresh.getLast().position));
        sums.forEach((heading, sum) -> updates.add(inc(heading, sum)));
        return combine(updates);
    }
}
