package org.tadamon.projections.photo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
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
import org.tadamon.core.photo.PhotoEvent;
import org.tadamon.core.photo.PhotoEvent.PhotoDestroyed;
import org.tadamon.core.photo.PhotoEvent.PhotoHidden;
import org.tadamon.core.photo.PhotoEvent.PhotoObjected;
import org.tadamon.core.photo.PhotoEvent.PhotoPutBack;
import org.tadamon.core.photo.PhotoEvent.PhotoShown;
import org.tadamon.core.photo.PhotoStage;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document for each photo there ever was. */
public final class PhotoProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "photo";

    private final MongoCollection<Document> photos;

    /** Keeps its documents in this database. */
    public PhotoProjection(MongoDatabase database) {
        photos = database.getCollection(NAME);
        photos.createIndex(Indexes.ascending("action", "number"));
        photos.createIndex(Indexes.ascending("stage", "objected", "since"));
    }

    /** A photo is there from when it is shown; what happens then is what changes it. */
    @EventHandler
    void on(PhotoEvent event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        if (event instanceof PhotoShown shown) {
            batch.addFirst(photos, first(shown, version, at));
            return;
        }
        batch.add(
                photos,
                new UpdateOneModel<>(
                        and(eq(event.photoId().toString()), lt("version", version)),
                        combine(
                                change(event),
                                set("stage", PhotoStage.after(event).name()),
                                set("since", Date.from(at)),
                                set("version", version))));
    }

    private static Document first(PhotoShown shown, long version, Instant at) {
        return new Document("_id", shown.photoId().toString())
                .append("action", shown.action().toString())
                .append("number", version)
                .append("stage", PhotoStage.SHOWN.name())
                .append("consent", shown.consent().name())
                .append("objected", false)
                .append("objections", 0)
                .append("reason", null)
                .append("since", Date.from(at))
                .append("version", version);
    }

    private static Bson change(PhotoEvent event) {
        return switch (event) {
            case PhotoShown _ -> throw new IllegalArgumentException("this begins a photo");
            case PhotoObjected _ -> combine(set("objected", true), inc("objections", 1));
            case PhotoHidden _, PhotoDestroyed _ -> set("objected", false);
            case PhotoPutBack back ->
                combine(set("objected", false), set("reason", back.reason().name()));
        };
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        photos.deleteMany(new Document());
    }
}
