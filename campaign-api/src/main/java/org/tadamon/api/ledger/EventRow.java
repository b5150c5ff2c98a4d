package org.tadamon.api.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;

/** One event as it lies in the ledger. */
record EventRow(
        UUID aggregate,
        long sequence,
        String aggregateType,
        UUID eventId,
        Instant occurredAt,
        String name,
        byte[] payload,
        byte[] metadata) {

    static final String COLUMNS =
            "aggregate, sequence, aggregate_type, event_id, occurred_at, name, payload, metadata, position";

    static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        return new EventRow(
                UUID.fromString(event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                event.getType(),
                UUID.fromString(event.getIdentifier()),
                event.getTimestamp(),
                payload.getType().getName(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    /** Reads the row the cursor is on, selected as {@link #COLUMNS}. */
    static DomainEventData<byte[]> read(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(3),
                row.getString(1),
                row.getLong(2),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                null,
                row.getBytes(7),
                row.getBytes(8));
    }
}
