package org.tadamon.projections.attendancecount;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps, for each action, by how much the number of people who have a place moved: in all, and in each hour. */
public final class AttendanceCountProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "attendance-count";

    private final MongoCollection<Document> counts;

    /** Keeps its documents in this database. */
    public AttendanceCountProjection(MongoDatabase database) {
        counts = database.getCollection(NAME);
    }

    @EventHandler
    void on(AttendanceEvent event, @Timestamp Instant at, TrackingToken token, WriteBatch batch) {
        if (event.change() != 0) {
            long hour = at.truncatedTo(ChronoUnit.HOURS).getEpochSecond();
            batch.gather(this, () -> new CountBatch(counts))
                    .add(event.actionId().toString(), token.position().orElseThrow(), hour, event.change());
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        counts.deleteMany(new Document());
    }
}
