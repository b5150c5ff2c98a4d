package org.tadamon.api.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.tadamon.api.grouping.GroupWriter;
import org.tadamon.api.grouping.ServiceBusy;

/**
 * The ledger as Axon sees it. Appending goes through one {@link GroupWriter}; readers of the whole log use
 * {@link LedgerSource}.
 */
public final class LedgerEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private static final int GROUP = 512;
    private static final int CAPACITY = 8_192;
    private static final ScopedValue<UUID> NEW = ScopedValue.newInstance();
    /**
     * What Axon would throw, and catch, after it found nothing; of this very class, since it takes no subclass for it.
     * One for all: nobody reads where it came from, and to find that out costs more than the rest of creating.
     */
    private static final AggregateNotFoundException NOTHING =
            new AggregateNotFoundException("new", "its id was drawn a moment ago");

    private final DataSource dataSource;
    private final GroupWriter<List<EventRow>, Boolean> writer;

    private LedgerEngine(Builder builder, DataSource dataSource, LedgerHead head) {
        super(builder);
        this.dataSource = dataSource;
        this.writer = new GroupWriter<>("ledger-writer", GROUP, CAPACITY, new LedgerAppender(dataSource, head)::append);
    }

    /** The ledger in this database, written with this serializer. */
    public static LedgerEngine on(DataSource dataSource, LedgerHead head, Serializer serializer) {
        var builder = new Builder();
        builder.eventSerializer(serializer).snapshotSerializer(serializer).batchSize(100);
        return new LedgerEngine(builder, dataSource, head);
    }

    /**
     * Does something with an aggregate whose id was drawn a moment ago: there is nothing to read. Should another be
     * quicker after all, appending tells.
     */
    public static void withNew(UUID aggregate, Runnable action) {
        ScopedValue.where(NEW, aggregate).run(action);
    }

    /** How many commands wait to be appended. */
    public int waiting() {
        return writer.waiting();
    }

    @Override
    public void close() {
        writer.close();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        var rows = new ArrayList<EventRow>(events.size());
        for (var event : events) {
            rows.add(EventRow.of(EventUtils.asDomainEventMessage(event), serializer));
        }
        if (!rows.isEmpty() && !writer.write(rows)) {
            throw new ConcurrencyException("something else happened to this aggregate at the same time");
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long first, int batchSize) {
        if (NEW.isBound() && NEW.get().toString().equals(aggregate)) {
            throw NOTHING;
        }
        var events = new ArrayList<DomainEventData<byte[]>>();
        try (var connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT " + EventRow.COLUMNS
                        + " FROM ledger_event WHERE aggregate = ? AND sequence >= ? ORDER BY sequence LIMIT ?")) {
            select.setObject(1, UUID.fromString(aggregate));
            select.setLong(2, first);
            select.setInt(3, batchSize);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    events.add(EventRow.read(row));
                }
            }
            return events;
        } catch (SQLException away) {
            throw new ServiceBusy("the ledger cannot be read", away);
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int batchSize) {
        throw new UnsupportedOperationException("the log is read through LedgerSource");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty(); // streams are short: a signature has a handful of events, a petition some dozens
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("streams are short: there are no snapshots");
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
