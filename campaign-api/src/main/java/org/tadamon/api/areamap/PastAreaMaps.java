package org.tadamon.api.areamap;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaMapEvent.AreaMapImported;

/** Maps as they were imported up to a position, so that what is drawn as of a position stays as it was. */
@Component
@DependsOnDatabaseInitialization
public class PastAreaMaps {

    private static final String NAME = "area-map.imported";

    private final JdbcClient jdbc;
    private final Serializer serializer;

    PastAreaMaps(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** The one of this level, as it was at this position. */
    public Optional<AreaMap> at(long position, String level) {
        return jdbc.sql("""
                SELECT payload FROM ledger_event
                WHERE %s AND name = ? AND position <= ?
                AND convert_from(payload, 'UTF8')::jsonb -> 'map' ->> 'level' = ?
                ORDER BY position DESC LIMIT 1""".formatted(Part.NOT_SIGNATURES.condition()))
                .params(NAME, position, level)
                .query((row, _) -> read(row.getBytes(1)))
                .optional();
    }

    private AreaMap read(byte[] payload) {
        AreaMapImported event = Objects.requireNonNull(
                serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, NAME, null)));
        return event.map();
    }
}
