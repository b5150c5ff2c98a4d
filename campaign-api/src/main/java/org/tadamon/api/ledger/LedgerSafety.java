package org.tadamon.api.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Refuses a PostgreSQL that would answer before what it accepted is on disk, or that has lost the order of the ledger.
 */
public final class LedgerSafety {

    private LedgerSafety() {}

    /** Throws, with what to change, unless everything acknowledged here survives a loss of power. */
    public static void verify(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
                var value = show(connection, "SHOW " + setting);
                if (value.equals("off")) {
                    throw new IllegalStateException("PostgreSQL runs with " + setting + " = " + value
                            + ": what people were told is signed could be lost. Set " + setting + " = on.");
                }
            }
            var trigger = show(
                    connection,
                    "SELECT coalesce(max(tgenabled::text), 'missing') FROM pg_trigger"
                            + " WHERE tgrelid = 'ledger_event'::regclass AND tgname = 'ledger_one_after_another'");
            if (!trigger.equals("O") && !trigger.equals("A")) {
                throw new IllegalStateException("The trigger ledger_one_after_another is " + trigger
                        + ": events could be lost from every count. Restore it from the migration V1.");
            }
        }
    }

    private static String show(Connection connection, String question) throws SQLException {
        try (var ask = connection.createStatement();
                var answer = ask.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
