package org.tadamon.deploy.crash;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Makes some commits to the ledger take up to a quarter of a second after their positions are drawn, as a busy disk or
 * a distant standby would. A reader that takes a position not yet committed for a hole would pass over it for ever.
 */
final class SlowCommits {

    private static final String FUNCTION = """
            CREATE OR REPLACE FUNCTION slow_commit() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF random() < 0.02 THEN
                    PERFORM pg_sleep(random() * 0.25);
                END IF;
                RETURN NULL;
            END $$""";
    private static final String TRIGGER = """
            CREATE CONSTRAINT TRIGGER slow_commit AFTER INSERT ON ledger_event DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION slow_commit()""";

    private SlowCommits() {}

    static void in(String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(FUNCTION);
            statement.execute(TRIGGER);
        }
    }
}
