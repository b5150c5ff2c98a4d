package org.tadamon.projections.batch;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * Changes put aside while one batch of events is handled, then sent as one bulk write per collection, in the order they
 * came. Each must be safe to send twice: a crash between the write and the token replays the batch.
 */
public final class WriteBatch {

    /** What a projection gathers over a whole batch before it is sent, such as sums. */
    @FunctionalInterface
    public interface Gathering {
        /** Adds what was gathered to the batch; called once, before it is sent. */
        void settle(WriteBatch batch);
    }

    private static final BulkWriteOptions EACH_FOR_ITSELF = new BulkWriteOptions().ordered(false);

    private final Map<MongoCollection<Document>, List<WriteModel<Document>>> firsts = new LinkedHashMap<>();
    private final Map<MongoCollection<Document>, List<WriteModel<Document>>> pending = new LinkedHashMap<>();
    private final Map<Object, Gathering> gatherings = new LinkedHashMap<>();

    /** Puts one change aside. */
    public void add(MongoCollection<Document> collection, WriteModel<Document> change) {
        pending.computeIfAbsent(collection, c -> new ArrayList<>()).add(change);
    }

    /**
     * Puts a document aside that is the first of its id. If there is one of that id already, sent before or by another
     * node, that one stays. Sent before every change of the batch, and many times cheaper than an upsert.
     */
    public void addFirst(MongoCollection<Document> collection, Document first) {
        firsts.computeIfAbsent(collection, c -> new ArrayList<>()).add(new InsertOneModel<>(first));
    }

    /** What this projection has gathered so far in this batch; begun when there is nothing yet. */
    @SuppressWarnings("unchecked")
    public <G extends Gathering> G gather(Object projection, Supplier<G> begin) {
        return (G) gatherings.computeIfAbsent(projection, _ -> begin.get());
    }

    /** Sends everything put aside so far; a failure is thrown, and the whole batch will be handled again. */
    public void flush() {
        gatherings.values().forEach(gathering -> gathering.settle(this));
        gatherings.clear();
        firsts.forEach(WriteBatch::insert);
        firsts.clear();
        pending.forEach(MongoCollection::bulkWrite);
        pending.clear();
    }

    private static void insert(MongoCollection<Document> collection, List<WriteModel<Document>> firsts) {
        try {
            collection.bulkWrite(firsts, EACH_FOR_ITSELF);
        } catch (MongoBulkWriteException partly) {
            if (partly.getWriteConcernError() != null
                    || partly.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw partly;
            }
        }
    }
}
