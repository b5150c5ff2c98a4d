package org.tadamon.api.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.ledger.format.StableNames;
import org.tadamon.api.running.Postgres;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;

/** A ledger in a database of its own. */
final class LedgerFixture implements AutoCloseable {

    final HikariDataSource database = Postgres.fresh();
    final Serializer serializer = StableNames.serializer();
    final LedgerHead head;
    final LedgerEngine engine;
    private final List<LedgerHead> others = new ArrayList<>();

    LedgerFixture() throws SQLException {
        head = new LedgerHead(database);
        engine = LedgerEngine.on(database, head, serializer);
    }

    /** Another node on the same database. */
    LedgerEngine another() throws SQLException {
        var another = new LedgerHead(database);
        others.add(another);
        return LedgerEngine.on(database, another, serializer);
    }

    LedgerSource source(LedgerSource.Part part) {
        return new LedgerSource(database, head, serializer, part);
    }

    static DomainEventMessage<?> event(UUID aggregate, long sequence) {
        return event("petition", aggregate, sequence);
    }

    static DomainEventMessage<?> event(String type, UUID aggregate, long sequence) {
        return new GenericDomainEventMessage<>(
                type, aggregate.toString(), sequence, new PetitionClosed(new PetitionId(aggregate), null));
    }

    List<String> stored() {
        return JdbcClient.create(database)
                .sql("SELECT aggregate || '/' || sequence FROM ledger_event ORDER BY position")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public void close() {
        engine.close();
        head.close();
        others.forEach(LedgerHead::close);
        database.close();
    }
}
