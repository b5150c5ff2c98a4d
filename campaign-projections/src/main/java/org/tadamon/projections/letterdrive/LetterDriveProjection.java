package org.tadamon.projections.letterdrive;

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
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.letterdrive.LetterDriveEvent;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveDissolved;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveEnded;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveRevised;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveStarted;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per letter drive. */
public final class LetterDriveProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "letter-drive";

    private final MongoCollection<Document> drives;

    /** Keeps its documents in this database. */
    public LetterDriveProjection(MongoDatabase database) {
        drives = database.getCollection(NAME);
        drives.createIndex(Indexes.ascending("link"));
        drives.createIndex(Indexes.ascending("organisation"));
        drives.createIndex(Indexes.ascending("campaign"));
        drives.createIndex(Indexes.ascending("endsAt"));
    }

    @EventHandler
    void on(LetterDriveEvent event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        if (event instanceof LetterDriveStarted started) {
            batch.addFirst(drives, LetterDriveDocument.of(started, at).append("version", version));
        } else {
            batch.add(
                    drives,
                    new UpdateOneModel<>(
                            and(eq(event.drive().toString()), lt("version", version)),
                            combine(change(event, at), set("version", version))));
        }
    }

    /** A change a drive takes once: sent again, it finds its version already there and matches nothing. */
    private static Bson change(LetterDriveEvent event, Instant at) {
        return switch (event) {
            case LetterDriveStarted _ -> throw new AssertionError("begins the document");
            case LetterDriveRevised revised ->
                combine(
                        set("plan", LetterDriveDocument.of(revised.plan())),
                        set("endsAt", Date.from(revised.plan().closesAt())));
            case LetterDriveEnded _ -> set("endsAt", Date.from(at));
            case LetterDriveDissolved _ -> set("dissolved", true);
        };
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        drives.deleteMany(new Document());
    }
}
