package org.tadamon.api.grouping;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a group, given to one statement column by column, for {@code unnest(?::uuid[], …)}.
 *
 * @param <T> what a row is made of
 */
public final class Columns<T> {

    private final PreparedStatement statement;
    private final List<T> rows;
    private int last;

    /** Binds to this statement, from its first parameter on. */
    public Columns(PreparedStatement statement, List<T> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /** Binds the next parameter to the values of one column, an array of this PostgreSQL type. */
    public Columns<T> add(String type, Function<T, @Nullable Object> value) throws SQLException {
        var values = rows.stream().map(value).toArray();
        statement.setArray(++last, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    /** Binds the next parameter to the values of one column of bytes. */
    public Columns<T> addBytes(Function<T, byte[]> value) throws SQLException {
        var values = rows.stream().map(value).toArray(byte[][]::new);
        statement.setArray(++last, statement.getConnection().createArrayOf("bytea", values));
        return this;
    }
}
