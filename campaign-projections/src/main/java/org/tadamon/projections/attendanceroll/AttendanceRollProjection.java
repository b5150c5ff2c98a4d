package org.tadamon.projections.attendanceroll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCancelled;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCheckedIn;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceConfirmed;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceErased;
import org.tadamon.core.attendance.AttendanceEvent.AttendancePromised;
import org.tadamon.core.attendance.AttendanceEvent.PlaceGiven;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceOffered;
import org.tadamon.core.attendance.AttendanceEvent.PlaceTaken;
import org.tadamon.core.attendance.AttendanceEvent.PromiseChanged;
import org.tadamon.core.attendance.AttendanceEvent.RoleGiven;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per attendance, with what somebody wrote as sealed as in the ledger. */
public final class AttendanceRollProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "attendance-roll";

    private final MongoCollection<Document> roll;

    /** Keeps its documents in this database. */
    public AttendanceRollProjection(MongoDatabase database) {
        roll = database.getCollection(NAME);
        roll.createIndex(Indexes.compoundIndex(Indexes.ascending("action"), Indexes.ascending("position")));
    }

    /** The first is inserted; one promised anew changes the line that is there, and goes to the end. */
    @EventHandler
    void on(
            AttendancePromised event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        var line = AttendanceDocument.of(event, at, token.position().orElseThrow());
        if (version > 0) {
            change(event, version, all(line), batch);
        } else {
            batch.addFirst(
                    roll, line.append("_id", event.attendanceId().toString()).append("version", version));
        }
    }

    @EventHandler
    void on(AttendanceEvent event, @SequenceNumber long version, WriteBatch batch) {
        switch (event) {
            case AttendancePromised _ -> throw new AssertionError("has a handler of its own");
            case AttendanceConfirmed _ -> change(event, version, status(AttendanceStatus.WAITING, null), batch);
            case PromiseChanged changed ->
                change(event, version, set("promise", AttendanceDocument.of(changed.promise())), batch);
            case PlaceGiven _, PlaceTaken _ -> change(event, version, status(AttendanceStatus.COMING, null), batch);
            case PlaceOffered offered ->
                change(event, version, status(AttendanceStatus.OFFERED, offered.until()), batch);
            case PlaceLetGo _ -> change(event, version, status(AttendanceStatus.LET_GO, null), batch);
            case AttendanceCancelled _ -> change(event, version, status(AttendanceStatus.CANCELLED, null), batch);
            case AttendanceErased gone -> change(event, version, erased(gone), batch);
            case RoleGiven given ->
                change(
                        event,
                        version,
                        set("role", given.role() == null ? null : given.role().name()),
                        batch);
            case AttendanceCheckedIn noted -> change(event, version, set("came", noted.people()), batch);
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        roll.deleteMany(new Document());
    }

    private static Bson status(AttendanceStatus status, @Nullable Instant until) {
        return combine(set("status", status.name()), set("offeredUntil", until == null ? null : Date.from(until)));
    }

    /** Who had a place when the action had begun has had it. */
    private static Bson erased(AttendanceErased gone) {
        return gone.change() == 0
                ? set("erased", true)
                : combine(set("erased", true), status(AttendanceStatus.CANCELLED, null));
    }

    private static Bson all(Document line) {
        var updates = new ArrayList<Bson>();
        line.forEach((field, value) -> updates.add(set(field, value)));
        return combine(updates);
    }

    /** A change an attendance takes once: sent again, it finds its version already there and matches nothing. */
    private void change(AttendanceEvent event, long version, Bson what, WriteBatch batch) {
        batch.add(
                roll,
                new UpdateOneModel<>(
                        and(eq(event.attendanceId().toString()), lt("version", version)),
                        combine(what, set("version", version))));
    }
}
