package org.tadamon.api.letterdrive.post;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.letterdrive.DecisionMakersOf;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.web.Progress;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListProjection;

/**
 * Letters that wait go to the address that is published now, not to the one of the day they were written. What cannot
 * be mailed to is no address; and whoever holds an office no more is still who was written to.
 *
 * <p>An import says only whose address may have changed: whoever reads an old one must not bring an old address back.
 */
@Component
@DependsOnDatabaseInitialization
final class WhenDecisionMakersImportedThenReaddress implements Automation {

    private static final String WAITED_FOR = """
            SELECT DISTINCT c.area, c.office, c.name FROM letter_copy c
            JOIN unnest(?::text[], ?::text[], ?::text[]) AS n (area, office, name)
                ON c.area = n.area AND c.office = n.office AND c.name = n.name
            WHERE c.state = 'waiting'""";

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

    private final DecisionMakersOf makers;
    private final Progress progress;
    private final JdbcClient jdbc;
    private final Clock clock;

    WhenDecisionMakersImportedThenReaddress(
            DecisionMakersOf makers, @Lazy Progress progress, JdbcClient jdbc, Clock clock) {
        this.makers = makers;
        this.progress = progress;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String group() {
        return "when-decision-makers-imported-then-readdress";
    }

    @EventHandler
    void on(DecisionMakersImported event, TrackingToken token) {
        var waitedFor = waitedFor(event.decisionMakers());
        if (waitedFor.isEmpty()) {
            return;
        }
        long imported = token.position().orElseThrow();
        Shown.once(() -> progress.position(DecisionMakerListProjection.NAME) >= imported);
        var published = new HashMap<Recipient, String>();
        waitedFor.forEach(one -> makers.addressOf(one).ifPresent(address -> published.put(one, address)));
        readdress(published);
    }

    private List<Recipient> waitedFor(List<DecisionMaker> named) {
        return jdbc.sql(WAITED_FOR)
                .params(
                        column(named, DecisionMaker::areaCode),
                        column(named, DecisionMaker::office),
                        column(named, DecisionMaker::name))
                .query((row, _) -> new Recipient(row.getString("area"), row.getString("name"), row.getString("office")))
                .list();
    }

    private void readdress(Map<Recipient, String> published) {
        var all = List.copyOf(published.entrySet());
        jdbc.sql(READDRESS)
                .params(
                        column(all, one -> one.getKey().areaCode()),
                        column(all, one -> one.getKey().office()),
                        column(all, one -> one.getKey().name()),
                        column(all, Map.Entry::getValue),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static <T> String[] column(List<T> all, Function<T, String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }
}
