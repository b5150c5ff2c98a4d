package org.tadamon.projections.photo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.PhotoConsent;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoStage;
import org.tadamon.core.photo.PutBackReason;

/** Answers which photos there are. */
public final class PhotoQueries {

    private final MongoCollection<Document> photos;

    /** Reads from this database. */
    public PhotoQueries(MongoDatabase database) {
        photos = database.getCollection(PhotoProjection.NAME);
    }

    /** All that are left of an action, in the order in which they came, hidden ones too. */
    public List<PhotoLine> of(ActionId action) {
        return photos.find(and(eq("action", action.toString()), ne("stage", PhotoStage.DESTROYED.name())))
                .sort(ascending("number"))
                .map(PhotoQueries::read)
                .into(new ArrayList<>());
    }

    /** This one, destroyed or not; empty where there never was one. */
    public Optional<PhotoLine> find(PhotoId photo) {
        return Optional.ofNullable(photos.find(eq(photo.toString())).first()).map(PhotoQueries::read);
    }

    /** Some that somebody asked to be taken away before this moment, and of which nothing was decided since. */
    public List<PhotoLine> undecided(Instant before, int limit) {
        return photos.find(and(
                        eq("stage", PhotoStage.HIDDEN.name()), eq("objected", true), lt("since", Date.from(before))))
                .limit(limit)
                .map(PhotoQueries::read)
                .into(new ArrayList<>());
    }

    private static PhotoLine read(Document one) {
        var reason = one.getString("reason");
        return new PhotoLine(
                PhotoId.of(one.getString("_id")),
                ActionId.of(one.getString("action")),
                PhotoStage.valueOf(one.getString("stage")),
                PhotoConsent.valueOf(one.getString("consent")),
                one.getBoolean("objected"),
                one.getInteger("objections"),
                reason == null ? null : PutBackReason.valueOf(reason),
                one.getDate("since").toInstant());
    }
}
