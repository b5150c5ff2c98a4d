package org.tadamon.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.RunningApplication;

/** What the database refuses … */
@RunningApplication
class DatabaseErrorsTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isToldWithoutTheRowItWasAbout() {
        jdbc.sql("CREATE TABLE refused (word text PRIMARY KEY)").update();
        try {
            var insert = jdbc.sql("INSERT INTO refused VALUES (?)").param("layla@example.org");
            insert.update();
            var refused = new StringWriter();
            catchThrowable(insert::update).printStackTrace(new PrintWriter(refused));
            assertThat(refused.toString()).contains("refused_pkey").doesNotContain("layla");
        } finally {
            jdbc.sql("DROP TABLE refused").update();
        }
    }
}
