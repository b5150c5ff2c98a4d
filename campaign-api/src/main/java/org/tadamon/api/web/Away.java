package org.tadamon.api.web;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached for now from a fault of ours. */
public final class Away {

    private Away() {}

    /** Whether the cause of a failure is that PostgreSQL or MongoDB cannot be reached. */
    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var name = cause.getClass().getSimpleName();
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && isOfTheConnection(sql.getSQLState())
                    || name.startsWith("MongoTimeout")
                    || name.startsWith("MongoSocket")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
