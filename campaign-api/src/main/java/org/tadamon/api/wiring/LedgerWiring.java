package org.tadamon.api.wiring;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.ledger.LedgerEngine;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.ledger.LedgerSafety;
import org.tadamon.api.ledger.format.StableNames;
import org.tadamon.api.settings.Settings;
import org.tadamon.api.sharedkey.SharedKeys;
import org.tadamon.api.vault.MasterKey;
import org.tadamon.api.vault.Vault;

/** The ledger and the vault, on the one PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

    @Bean
    Serializer ledgerSerializer() {
        return StableNames.serializer();
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    LedgerHead ledgerHead(DataSource dataSource) throws SQLException {
        LedgerSafety.verify(dataSource);
        return new LedgerHead(dataSource);
    }

    @Bean(destroyMethod = "close")
    LedgerEngine ledgerEngine(DataSource dataSource, LedgerHead head, Serializer serializer) {
        return LedgerEngine.on(dataSource, head, serializer);
    }

    @Bean
    EventStore eventStore(LedgerEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    @DependsOnDatabaseInitialization
    Vault vault(Settings settings, DataSource dataSource, JdbcClient jdbc, TransactionTemplate transaction) {
        var master = MasterKey.in(settings.masterKeyFile());
        master.verify(dataSource);
        return new Vault(jdbc, transaction, master);
    }

    @Bean
    @DependsOnDatabaseInitialization
    SharedKeys sharedKeys(Settings settings, JdbcClient jdbc) {
        return new SharedKeys(jdbc, MasterKey.in(settings.masterKeyFile()));
    }
}
