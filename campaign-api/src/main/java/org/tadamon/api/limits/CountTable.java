package org.tadamon.api.limits;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The counts all nodes share. One statement adds everything that changed within a second. */
@Component
@DependsOnDatabaseInitialization
class CountTable {

    private static final String ADD = """
            INSERT INTO limit_count AS known (hour, tag, count)
            SELECT ?::integer, tag, more FROM unnest(?::bigint[], ?::bigint[]) AS a (tag, more) ORDER BY tag
            ON CONFLICT (hour, tag) DO UPDATE SET count = known.count + excluded.count RETURNING tag, count""";

    private final JdbcTemplate jdbc;

    /** By how much the count of a tag has changed. */
    record Difference(long tag, long by) {}

    CountTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds them all, in the order of their tags, so that nodes never wait for each other; tells each new total. */
    void add(int hour, List<Difference> differences, BiConsumer<Difference, Long> told) {
        if (differences.isEmpty()) {
            return;
        }
        Map<Long, Difference> byTag =
                differences.stream().collect(Collectors.toMap(Difference::tag, Function.identity()));
        jdbc.query(ADD, statement -> bind(statement, hour, differences), row -> {
            told.accept(byTag.get(row.getLong(1)), row.getLong(2));
        });
    }

    /** Tells every count of an hour that is at least so much. */
    void above(int hour, long least, BiConsumer<Long, Long> told) {
        jdbc.query(
                "SELECT tag, count FROM limit_count WHERE hour = ? AND count >= ?",
                row -> {
                    told.accept(row.getLong(1), row.getLong(2));
                },
                hour,
                least);
    }

    void forgetBefore(int hour) {
        jdbc.update("DELETE FROM limit_count WHERE hour < ?", hour);
    }

    private static void bind(PreparedStatement statement, int hour, List<Difference> differences) throws SQLException {
        var connection = statement.getConnection();
        statement.setInt(1, hour);
        statement.setArray(
                2,
                connection.createArrayOf(
                        "int8", differences.stream().map(Difference::tag).toArray()));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "int8", differences.stream().map(Difference::by).toArray()));
    }
}
