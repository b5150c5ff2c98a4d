package org.tadamon.api.wiring.token;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;

/**
 * Where followers of the ledger keep how far they have come: read models beside their data, so that neither can be lost
 * without the other; automations in PostgreSQL, so that building read models anew never does anything twice.
 *
 * @param node names this node among all that follow the same ledger
 */
public record Tokens(MongoDatabase database, DataSource dataSource, Serializer serializer, String node) {

    /** After how long a node that went silent has its work taken over. */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    /** Of read models. */
    public TokenStore withReadModels() {
        return new HeldSegments(MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(serializer)
                .transactionManager(NoTransactionManager.instance())
                .claimTimeout(CLAIM)
                .nodeId(node)
                .contentType(byte[].class)
                .ensureIndexes(true)
                .build());
    }

    /** Of automations. */
    public TokenStore ofAutomations() {
        return new HeldSegments(JdbcTokenStore.builder()
                .connectionProvider(dataSource::getConnection)
                .serializer(serializer)
                .schema(TokenSchema.builder().setTokenTable("automation_token").build())
                .claimTimeout(CLAIM)
                .nodeId(node)
                .build());
    }
}
