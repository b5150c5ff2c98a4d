package org.tadamon.projections.rehearsal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.JavaSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A history, a database of its own and the views that follow the one into the other. */
public final class Rehearsal implements AutoCloseable {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final MongoClient CLIENT = MongoClients.create(SERVER.bindAndGetConnectionString());

    private final History history = new History();
    private final MongoDatabase database = CLIENT.getDatabase("rehearsal-" + UUID.randomUUID());

    /** Adds to what has happened. */
    public Rehearsal happened(Instant at, Object... events) {
        history.happened(at, events);
        return this;
    }

    /** The position of what happened last. */
    public long head() {
        return history.head();
    }

    /** Where the read models are. */
    public MongoDatabase database() {
        return database;
    }

    /** Lets the view take in all that has happened, from where it stopped. */
    public void follow(View view) {
        var failure = follow(view, database);
        if (failure != null) {
            throw new AssertionError(view.name() + " failed", failure);
        }
    }

    /** Lets the view follow by way of this database, until it has taken in everything or failed: then that failure. */
    public @Nullable Throwable follow(View view, MongoDatabase through) {
        var run = start(view, through, "node", Duration.ofSeconds(10));
        try {
            return run.await();
        } finally {
            run.stop();
        }
    }

    /** Begins to follow as one node among others, whose silence for this long lets them take over. */
    public Run start(View view, MongoDatabase through, String node, Duration silence) {
        return new Run(view, history, through, tokens(node, silence)).start();
    }

    /** Empties the view and lets it take in everything anew, as an operator would. */
    public void replay(View view) {
        var run = new Run(view, history, database, tokens("node", Duration.ofSeconds(10)));
        run.reset();
        run.stop();
        follow(view);
    }

    /** Forgets how far the view has come but keeps what it wrote, as if every token had been lost. */
    public void forgetTokens() {
        database.getCollection("trackingtokens").deleteMany(new Document());
    }

    /** All the view has written, in the order of ids. */
    public List<Document> documents(View view) {
        var all = database.getCollection(view.name()).find().into(new ArrayList<>());
        all.sort(Comparator.comparing(document -> document.getString("_id")));
        return List.copyOf(all);
    }

    @SuppressWarnings("deprecation") // needs no library that the read models do not have
    private TokenStore tokens(String node, Duration silence) {
        return MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(JavaSerializer.builder().build())
                .transactionManager(NoTransactionManager.instance())
                .claimTimeout(silence)
                .nodeId(node)
                .contentType(byte[].class)
                .ensureIndexes(false)
                .build();
    }

    @Override
    public void close() {
        history.close();
        database.drop();
    }
}
