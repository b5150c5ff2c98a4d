package org.tadamon.api.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.zaxxer.hikari.HikariDataSource;
import de.bwaldvogel.mongo.MongoServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tadamon.api.mongo.KeyedBackend;
import org.tadamon.api.postgres.EmbeddedServer;
import org.tadamon.api.settings.Settings;

/** Where things are kept: in what is configured, else in what the application brings along. */
@Configuration(proxyBeanMethods = false)
class StorageWiring {

    /** Connections a node keeps that has nothing to do; each takes a process of PostgreSQL. */
    private static final int AT_REST = 4;

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "tadamon.postgres.url", matchIfMissing = true, havingValue = "false")
    EmbeddedServer embeddedPostgres(Settings settings) {
        return EmbeddedServer.on(settings.data(), settings.programsFolder());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Settings settings, ObjectProvider<EmbeddedServer> embedded) {
        var pool = new HikariDataSource();
        var server = embedded.getIfAvailable();
        var postgres = settings.postgres();
        pool.setJdbcUrl(server != null ? server.url() : postgres.url());
        pool.setUsername(server != null ? server.user() : postgres.user());
        pool.setPassword(server != null ? server.password() : postgres.password());
        pool.setMaximumPoolSize(postgres.connections());
        pool.setMinimumIdle(Math.min(AT_REST, postgres.connections()));
        pool.setConnectionTimeout(10_000);
        pool.setPoolName("postgres");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "tadamon");
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // which quotes the row it is about
        return pool;
    }

    @Bean(destroyMethod = "shutdownNow")
    @ConditionalOnProperty(name = "tadamon.mongo.uri", matchIfMissing = true, havingValue = "false")
    MongoServer embeddedMongo() {
        return new MongoServer(new KeyedBackend());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(Settings settings, ObjectProvider<MongoServer> embedded) {
        var server = embedded.getIfAvailable();
        return MongoClients.create(
                server != null
                        ? server.bindAndGetConnectionString()
                        : settings.mongo().uri());
    }

    @Bean
    MongoDatabase readModels(MongoClient client, Settings settings) {
        return client.getDatabase(settings.mongo().database());
    }
}
