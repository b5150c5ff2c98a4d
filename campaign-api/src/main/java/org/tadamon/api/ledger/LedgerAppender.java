package org.tadamon.api.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.tadamon.api.grouping.Columns;

/** Appends the events of many commands in one statement and one commit; those of one command all or none. */
final class LedgerAppender {

    private static final String APPEND = """
            INSERT INTO ledger_event (aggregate, sequence, aggregate_type, event_id, occurred_at, name, payload, metadata)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::uuid[], ?::timestamptz[], ?::text[], ?::bytea[], ?::bytea[])
            ON CONFLICT DO NOTHING RETURNING event_id, position""";

    private final DataSource dataSource;
    private final LedgerHead head;

    LedgerAppender(DataSource dataSource, LedgerHead head) {
        this.dataSource = dataSource;
        this.head = head;
    }

    /** For each command, whether it was appended; {@code false} where another got ahead of it. */
    List<Boolean> append(List<List<EventRow>> commands) throws SQLException {
        var allowed = new ArrayList<>(commands);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var appended = insert(connection, allowed);
                while (allowed.removeIf(command -> isTorn(command, appended))) {
                    connection.rollback();
                    appended.clear();
                    appended.putAll(insert(connection, allowed));
                }
                connection.commit();
                head.advanceTo(appended.values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(-1));
                return commands.stream()
                        .map(command -> appended.containsKey(command.getFirst().eventId()))
                        .toList();
            } catch (SQLException | RuntimeException failure) {
                rollBack(connection, failure);
                throw failure;
            }
        }
    }

    private static boolean isTorn(List<EventRow> command, Map<UUID, Long> appended) {
        long there = command.stream()
                .filter(event -> appended.containsKey(event.eventId()))
                .count();
        return there > 0 && there < command.size();
    }

    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            failure.addSuppressed(gone);
        }
    }

    private static Map<UUID, Long> insert(Connection connection, List<List<EventRow>> commands) throws SQLException {
        var rows = commands.stream().flatMap(List::stream).toList();
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            new Columns<>(insert, rows)
                    .add("uuid", EventRow::aggregate)
                    .add("bigint", EventRow::sequence)
                    .add("text", EventRow::aggregateType)
                    .add("uuid", EventRow::eventId)
                    .add("text", row -> row.occurredAt().toString())
                    .add("text", EventRow::name)
                    .addBytes(EventRow::payload)
                    .addBytes(EventRow::metadata);
            var appended = new HashMap<UUID, Long>();
            try (var answer = insert.executeQuery()) {
                while (answer.next()) {
                    appended.put(answer.getObject(1, UUID.class), answer.getLong(2));
                }
            }
            return appended;
        }
    }
}
