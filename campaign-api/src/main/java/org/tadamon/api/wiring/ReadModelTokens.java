package org.tadamon.api.wiring;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;

/** Reads how far a read model has come, on whichever nodes its segments are at work, without claiming any of them. */
record ReadModelTokens(MongoDatabase database, Serializer serializer) {

    /** Where Axon's MongoTokenStore keeps tokens, and the names it gives their parts. */
    static final String COLLECTION = "trackingtokens";

    /** The last position every segment has taken in; -1 as long as nobody has begun. */
    long position(String view) {
        long slowest = Long.MAX_VALUE;
        for (var segment : tokens().find(Filters.eq("processorName", view))) {
            slowest = Math.min(slowest, position(segment).orElse(-1));
        }
        return slowest == Long.MAX_VALUE ? -1 : slowest;
    }

    private OptionalLong position(Document segment) {
        var token = segment.get("token", Binary.class);
        if (token == null) {
            return OptionalLong.empty();
        }
        TrackingToken read = serializer.deserialize(
                new SimpleSerializedObject<>(token.getData(), byte[].class, segment.getString("tokenType"), null));
        return read == null ? OptionalLong.empty() : read.position();
    }

    private MongoCollection<Document> tokens() {
        return database.getCollection(COLLECTION);
    }
}
