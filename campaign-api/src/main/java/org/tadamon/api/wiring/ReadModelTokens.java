package org.tadamon.api.wiring;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far a read model has come, on whichever nodes its segments are at work, without claiming any of them.
 *
 * <p>A token is stored with what was kept, but only every five seconds while a segment meets nothing to keep. So what
 * its processor says counts too, where it is at work in this very node: that is always true, and at once.
 */
record ReadModelTokens(MongoDatabase database, Serializer serializer, EventProcessingConfiguration processing) {

    /** Where Axon's MongoTokenStore keeps tokens, and the names it gives their parts. */
    static final String COLLECTION = "trackingtokens";

    /** The last position every segment has taken in; -1 as long as nobody has begun. */
    long position(String view) {
        var here = processing
                .eventProcessor(view, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        long slowest = Long.MAX_VALUE;
        for (var segment : tokens().find(Filters.eq("processorName", view))) {
            long known = position(here.get(segment.getInteger("segment")));
            slowest = Math.min(slowest, Math.max(known, position(segment).orElse(-1)));
        }
        return slowest == Long.MAX_VALUE ? -1 : slowest;
    }

    private static long position(@Nullable EventTrackerStatus here) {
        return here == null ? -1 : here.getCurrentPosition().orElse(-1);
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
