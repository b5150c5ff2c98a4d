package org.tadamon.projections.signaturecount;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
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

    /** Names one document of a count: a petition's, a day's (UTC) and a stripe's share of it. */
    record Key(String petition, LocalDate day, int stripe) {

        @Override
        public String toString() {
            return petition + "/" + day + "/" + stripe;
        }
    }

    private record Counted(long position, List<String> headings, int change) {}

    private final MongoCollection<Document> counts;
    private final Map<Key, List<Counted>> gathered = new LinkedHashMap<>();

    CountBatch(MongoCollection<Document> counts) {
        this.counts = counts;
    }

    void add(Key key, long position, List<String> headings, int change) {
        gathered.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Counted(position, headings, change));
    }

    @Override
    public void settle(WriteBatch batch) {
        var known = new HashMap<String, Long>();
        counts.find(in("_id", gathered.keySet().stream().map(Key::toString).toList()))
                .projection(include("at"))
                .forEach(count -> known.put(count.getString("_id"), count.getLong("at")));
        gathered.forEach((key, all) -> {
            long at = known.getOrDefault(key.toString(), -1L);
            var fresh = all.stream().filter(each -> each.position > at).toList();
            if (!fresh.isEmpty()) {
                batch.add(
                        counts,
                        new UpdateOneModel<>(
                                and(eq(key.toString()), eq("at", at)),
                                update(key, fresh),
                                new UpdateOptions().upsert(true)));
            }
        });
    }

    private static Bson update(Key key, List<Counted> fresh) {
        var sums = new HashMap<String, Long>();
        for (var each : fresh) {
            each.headings.forEach(heading -> sums.merge(heading, (long) each.change, Long::sum));
            sums.merge("total", (long) each.change, Long::sum);
        }
        var updates = new ArrayList<Bson>();
        updates.add(set("at", fresh.getLast().position));
        updates.add(setOnInsert("petition", key.petition()));
        updates.add(setOnInsert("day", key.day().toString()));
        sums.forEach((heading, sum) -> updates.add(inc(heading, sum)));
        return combine(updates);
    }
}
