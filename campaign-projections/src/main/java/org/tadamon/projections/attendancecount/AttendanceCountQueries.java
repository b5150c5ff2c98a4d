package org.tadamon.projections.attendancecount;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.projections.publishing.GuardedTotal;

/** Answers how many people come. */
public final class AttendanceCountQueries {

    private final MongoCollection<Document> counts;
    private final Clock clock;

    /** Reads from this database, as of this clock. */
    public AttendanceCountQueries(MongoDatabase database, Clock clock) {
        counts = database.getCollection(AttendanceCountProjection.NAME);
        this.clock = clock;
    }

    /** How many come to each of these; each of them is in the answer. */
    public Map<ActionId, PeopleComing> answer(CountPeopleComing query) {
        var found = new HashMap<String, Document>();
        counts.find(in("_id", query.actions().stream().map(ActionId::toString).toList()))
                .forEach(count -> found.put(count.getString("_id"), count));
        var coming = new HashMap<ActionId, PeopleComing>();
        query.actions().forEach(action -> coming.put(action, read(found.get(action.toString()))));
        return coming;
    }

    /** How many people come to each of these? */
    public record CountPeopleComing(Collection<ActionId> actions) {}

    private PeopleComing read(@Nullable Document count) {
        return count == null
                ? new PeopleComing(0, GuardedTotal.of(new TreeMap<>(), clock.instant()))
                : new PeopleComing(
                        count.getLong("total"),
                        GuardedTotal.of(hours(count.get("hours", Document.class)), clock.instant()));
    }

    private static SortedMap<Instant, Long> hours(Document stored) {
        var hours = new TreeMap<Instant, Long>();
        stored.forEach((hour, change) -> hours.put(Instant.ofEpochSecond(Long.parseLong(hour)), (Long) change));
        return hours;
    }
}
