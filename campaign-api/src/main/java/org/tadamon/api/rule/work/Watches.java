package org.tadamon.api.rule.work;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.rule.RuleId;

/** Which rules stand, and up to where in the ledger each has looked at signatures. */
@Component
@DependsOnDatabaseInitialization
class Watches {

    /** A rule that stands. */
    record Watch(RuleId rule, PetitionId petition, long position) {}

    private final JdbcClient jdbc;

    Watches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(RuleId rule, PetitionId petition, long position) {
        jdbc.sql("INSERT INTO rule_watch (rule, petition, position) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(rule.value(), petition.value(), position)
                .update();
    }

    void advance(RuleId rule, long position) {
        jdbc.sql("UPDATE rule_watch SET position = ? WHERE rule = ?")
                .params(position, rule.value())
                .update();
    }

    void end(RuleId rule) {
        jdbc.sql("DELETE FROM rule_watch WHERE rule = ?").param(rule.value()).update();
    }

    List<Watch> all() {
        return jdbc.sql("SELECT rule, petition, position FROM rule_watch")
                .query((row, _) -> new Watch(
                        new RuleId(Objects.requireNonNull(row.getObject("rule", UUID.class))),
                        new PetitionId(Objects.requireNonNull(row.getObject("petition", UUID.class))),
                        row.getLong("position")))
                .list();
    }
}
