package org.tadamon.projections.lettercount;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.projections.publishing.GuardedTotal;

/** Answers what has become of letters. */
public final class LetterCountQueries {

    private final MongoCollection<Document> copies;
    private final Clock clock;

    /** Reads from this database, as of this clock. */
    public LetterCountQueries(MongoDatabase database, Clock clock) {
        copies = database.getCollection(LetterCountProjection.NAME);
        this.clock = clock;
    }

    /** Of this drive; counted anew, copy by copy. */
    public LetterFigures figures(LetterDriveId drive) {
        Map<Recipient, Map<CopyState, Long>> byRecipient = new HashMap<>();
        copies.aggregate(List.of(
                        match(eq("drive", drive.toString())),
                        group(new Document("to", "$to").append("state", "$state"), sum("many", 1L))))
                .forEach(each -> {
                    var key = each.get("_id", Document.class);
                    byRecipient
                            .computeIfAbsent(recipient(key.get("to", Document.class)), _ -> LetterFigures.none())
                            .put(CopyState.valueOf(key.getString("state")), each.getLong("many"));
                });
        return new LetterFigures(byRecipient, sentUntilToday(drive), byThemselves(drive), guarded(drive));
    }

    private Map<Recipient, Long> sentUntilToday(LetterDriveId drive) {
        var today = Date.from(clock.instant().truncatedTo(ChronoUnit.DAYS));
        Map<Recipient, Long> sent = new HashMap<>();
        copies.aggregate(List.of(match(and(sent(drive), lt("hour", today))), group("$to", sum("many", 1L))))
                .forEach(each -> sent.put(recipient(each.get("_id", Document.class)), each.getLong("many")));
        return sent;
    }

    private long byThemselves(LetterDriveId drive) {
        var said = and(eq("drive", drive.toString()), eq("state", CopyState.BY_HAND.name()));
        var people = copies.aggregate(List.of(match(said), group("$posting"), count("many")))
                .first();
        return people == null ? 0 : people.get("many", Number.class).longValue();
    }

    /** Each person once, in the hour in which the first of their copies went: so nobody moves it by more than one. */
    private GuardedTotal guarded(LetterDriveId drive) {
        var hours = new TreeMap<Instant, Long>();
        copies.aggregate(List.of(
                        match(sent(drive)), group("$posting", min("hour", "$hour")), group("$hour", sum("many", 1L))))
                .forEach(each -> hours.put(each.getDate("_id").toInstant(), each.getLong("many")));
        return GuardedTotal.of(hours, clock.instant());
    }

    private static Bson sent(LetterDriveId drive) {
        return and(eq("drive", drive.toString()), eq("state", CopyState.SENT.name()));
    }

    private static Recipient recipient(Document to) {
        return new Recipient(to.getString("area"), to.getString("name"), to.getString("office"));
    }
}
