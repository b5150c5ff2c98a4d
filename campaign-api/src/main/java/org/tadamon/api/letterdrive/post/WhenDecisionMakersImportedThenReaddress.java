package org.tadamon.api.letterdrive.post;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;

/**
 * Letters that wait go to the address that is published now, not to the one of the day they were written. What cannot
 * be mailed to is no address; and whoever holds an office no more is still who was written to.
 */
@Component
@DependsOnDatabaseInitialization
final class WhenDecisionMakersImportedThenReaddress implements Automation {

    private static final String READDRESS = """
            WITH published AS (
                SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS n (area, office, name, address)),
            moved AS (
                UPDATE letter_copy c SET address = n.address FROM published n
                WHERE c.state = 'waiting' AND c.address <> n.address
                    AND c.area = n.area AND c.office = n.office AND c.name = n.name
                RETURNING n.address)
            INSERT INTO letter_pace (address, next_at) SELECT DISTINCT address, ?::timestamptz FROM moved
            ON CONFLICT DO NOTHING""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WhenDecisionMakersImportedThenReaddress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where letters to somebody go. */
    private record Published(DecisionMaker to, EmailAddress at) {}

    @Override
    public String group() {
        return "when-decision-makers-imported-then-readdress";
    }

    @EventHandler
    void on(DecisionMakersImported event) {
        var all = event.decisionMakers().stream()
                .flatMap(each -> EmailAddress.parse(each.contact()).map(at -> new Published(each, at)).stream())
                .toList();
        jdbc.sql(READDRESS)
                .params(
                        column(all, one -> one.to().areaCode()),
                        column(all, one -> one.to().office()),
                        column(all, one -> one.to().name()),
                        column(all, one -> one.at().deliverable()),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] column(List<Published> all, Function<Published, String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }
}
