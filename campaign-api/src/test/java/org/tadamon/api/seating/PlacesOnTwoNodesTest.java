package org.tadamon.api.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.TadamonApplication;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.running.Soon;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionCommand.ScheduleAction;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionKind;
import org.tadamon.core.action.ActionPlan;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.Place;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.core.action.Timing;
import org.tadamon.core.attendance.AttendanceCommand.CancelAttendance;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import tools.jackson.databind.json.JsonMapper;

/** Two thousand people who ask two nodes for fifty places at once… */
class PlacesOnTwoNodesTest {

    private static final int PEOPLE = 2_000;
    private static final int PLACES = 50;
    private static final String IN_ORDER = """
            SELECT aggregate FROM ledger_event WHERE name = 'attendance.confirmed' ORDER BY position""";

    @TempDir
    private Path data;

    private final HikariDataSource database = Postgres.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
        database.close();
    }

    @Test
    void areGivenExactlyFiftyAndWaitInTheOrderOfTheLedger() throws Throwable {
        start();
        start();
        var action = scheduled();
        everybodyComes(action);
        Soon.within(Duration.ofMinutes(2), () -> assertThat(in("waiting")).hasSize(PEOPLE - PLACES));
        var order = jdbc.sql(IN_ORDER)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        assertThat(order).hasSize(PEOPLE).doesNotHaveDuplicates();
        soon(() -> assertThat(told("attendance.place-given")).hasSize(PLACES));
        assertThat(told("attendance.place-given")).containsExactlyElementsOf(order.subList(0, PLACES));
        assertThat(in("held")).containsExactlyElementsOf(order.subList(0, PLACES));
        assertThat(in("waiting")).containsExactlyElementsOf(order.subList(PLACES, PEOPLE));
        for (int node = 0; node < nodes.size(); node++) {
            var at = node;
            soon(() -> assertThat(coming(at, action)).isEqualTo(PLACES));
        }
        tenStayAway(order);
        soon(() -> assertThat(told("attendance.place-offered"))
                .containsExactlyElementsOf(order.subList(PLACES, PLACES + 10)));
        assertThat(in("held")).hasSize(PLACES - 10);
    }

    private void tenStayAway(List<UUID> order) {
        var commands = nodes.getFirst().getBean(CommandGateway.class);
        order.subList(0, 10).forEach(who -> commands.sendAndWait(new CancelAttendance(new AttendanceId(who))));
    }

    private void everybodyComes(ActionId action) throws Exception {
        var atOnce = new Semaphore(256);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < PEOPLE; i++) {
                var number = i;
                asked.add(() -> {
                    atOnce.acquire();
                    try {
                        return come(number, action);
                    } finally {
                        atOnce.release();
                    }
                });
            }
            for (var answer : people.invokeAll(asked)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    /** Who is told that too much is going on asks again, as any client would. */
    private int come(int number, ActionId action) throws Exception {
        var person = Gatherings.comes("p" + number + "@example.org", 1);
        var asked = HttpRequest.newBuilder(
                        URI.create(base(number % nodes.size()) + "/api/v1/actions/" + action + "/attendances"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(person)))
                .build();
        int status = http.send(asked, BodyHandlers.discarding()).statusCode();
        return status == 503 ? come(number, action) : status;
    }

    private int coming(int node, ActionId action) throws Exception {
        var asked = HttpRequest.newBuilder(URI.create(base(node) + "/api/v1/actions/" + action))
                .build();
        return JsonMapper.shared()
                .readTree(http.send(asked, BodyHandlers.ofString()).body())
                .get("coming")
                .asInt();
    }

    private List<UUID> in(String state) {
        return jdbc.sql("SELECT attendance FROM seating_place WHERE state = ? ORDER BY position")
                .param(state)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> told(String event) {
        return jdbc.sql("SELECT aggregate FROM ledger_event WHERE name = ? ORDER BY position")
                .param(event)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private ActionId scheduled() {
        var action = new ActionId(UUID.randomUUID());
        var node = nodes.getFirst();
        node.getBean(Vault.class).prepare(action.value());
        var starts = LocalDateTime.now(Gatherings.TUNIS).plusDays(20).truncatedTo(ChronoUnit.HOURS);
        var plan = new ActionPlan(
                ActionKind.MEETING,
                Exposure.OPEN,
                Map.of("en", new Wording("A meeting", "We talk.", "", "")),
                new Timing(starts, starts.plusHours(2), Gatherings.TUNIS),
                new Place(Map.of("en", "Tunis"), null, Reveal.AT_ONCE),
                Set.of(),
                PLACES);
        var by = new AccountId(UUID.randomUUID());
        var of = new OrganisationId(UUID.randomUUID());
        node.getBean(CommandGateway.class).sendAndWait(new ScheduleAction(action, of, null, null, plan, by));
        return action;
    }

    private String base(int node) {
        return "http://localhost:" + nodes.get(node).getEnvironment().getProperty("local.server.port");
    }

    private void start() {
        nodes.add(new SpringApplicationBuilder(TadamonApplication.class)
                .run(
                        "--server.port=0",
                        "--tadamon.demo=false",
                        "--tadamon.limits.lifted=true",
                        "--tadamon.confirmation.asked=false",
                        "--tadamon.privacy.step=0s",
                        "--tadamon.data=" + data.resolve("node-" + nodes.size()),
                        "--tadamon.master-key=" + data.resolve("master.key"),
                        "--tadamon.programs=target/programs",
                        "--tadamon.postgres.url=" + database.getJdbcUrl(),
                        "--tadamon.postgres.user=" + Postgres.user(),
                        "--tadamon.postgres.password=" + Postgres.password()));
    }
}
