package org.tadamon.api.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tadamon.api.authorisation.Attempts.Attempt;
import org.tadamon.api.running.RunningApplication;

/** Who may do what… */
@RunningApplication
class AuthorisationTableTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Cast cast;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Things things;

    private final Table table = Table.read();
    private Map<String, Endpoint> endpoints;

    @BeforeEach
    void begin() {
        endpoints = new TreeMap<>(
                Endpoint.all(mapping).stream().collect(Collectors.toMap(Endpoint::name, Function.identity())));
    }

    /**
     * What reads comes first, so that nothing is gone before it was looked at. All of one row ask at the same time:
     * they are different people, and mostly wait.
     */
    @ParameterizedTest
    @ValueSource(strings = {"reads", "changes"})
    void isAsTheTableSaysInEveryCell(String what) throws Exception {
        var wrong = new ArrayList<String>();
        var rows = table.rows().keySet().stream()
                .filter(row -> row.startsWith("GET ") == what.equals("reads"))
                .toList();
        things.in(""); // all of it is there before anybody asks
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var row : rows) {
                var cells = Objects.requireNonNull(table.rows().get(row)).entrySet().stream()
                        .map(cell -> threads.submit(() -> wrong(row, cell.getKey(), cell.getValue())))
                        .toList();
                for (var cell : cells) {
                    cell.get().ifPresent(wrong::add);
                }
            }
        }
        assertThat(wrong).as("cells of " + Table.FILE + " that are not so").isEmpty();
    }

    private Optional<String> wrong(String row, Who who, Outcome expected) {
        var found = outcome(row, endpoint(row), who);
        return found == expected
                ? Optional.empty()
                : Optional.of("%s, %s: the table says %s, but it is %s".formatted(row, who.column(), expected, found));
    }

    /** Each with the line it would have by what it does now: for a person to check before it is added. */
    @Test
    void isSaidOfEveryEndpoint() {
        var said = table.rows().keySet().stream().map(Table::endpoint).toList();
        var missing = endpoints.values().stream()
                .filter(one -> !said.contains(one.name()))
                .map(one -> Table.line(one.name(), outcomes(one)))
                .collect(Collectors.joining("\n"));
        assertThat(missing)
                .as("endpoints that are missing in " + Table.FILE
                        + ", each with what becomes of whom by now; check, and add:")
                .isEmpty();
    }

    @Test
    void isSaidOfNothingThatIsNotThere() {
        assertThat(table.rows().keySet().stream()
                        .map(Table::endpoint)
                        .filter(name -> !endpoints.containsKey(name) && !beside(name)))
                .as("lines of " + Table.FILE + " without an endpoint")
                .isEmpty();
    }

    /** What answers without a controller. */
    private static boolean beside(String name) {
        return List.of("GET /actuator/", "GET /css/", "GET /js/").stream().anyMatch(name::startsWith);
    }

    private Endpoint endpoint(String row) {
        var name = Table.endpoint(row);
        return beside(name) ? new Endpoint("GET", name.substring(4), "") : Objects.requireNonNull(endpoints.get(name));
    }

    private Map<Who, Outcome> outcomes(Endpoint endpoint) {
        var outcomes = new EnumMap<Who, Outcome>(Who.class);
        for (var who : Who.values()) {
            outcomes.put(who, outcome(endpoint.name(), endpoint, who));
        }
        return outcomes;
    }

    /** What anybody may do without an account changes nobody's. */
    private boolean isForWhoeverComes(String row) {
        var cells = table.rows().get(row);
        return cells != null && cells.get(Who.ANYBODY) == Outcome.YES && !row.contains("/organise");
    }

    /**
     * Who is let in after a step up is really let in after it; and from whom something is hidden, they get the very
     * answer of what does not exist.
     */
    private Outcome outcome(String row, Endpoint endpoint, Who who) {
        boolean signedIn = who != Who.ANYBODY && who != Who.OPERATOR;
        var account = !signedIn ? cast.founder() : endpoint.changesSomething() ? cast.changer(who) : cast.reader(who);
        var attempt = new Attempt(row, endpoint, who, account, false);
        var answer = attempts.make(attempt, things::in);
        var found = Outcome.of(answer);
        if ((found == Outcome.YES || found == Outcome.STEP_UP) && !isForWhoeverComes(row)) {
            cast.mayBeChanged(who);
        }
        if (found == Outcome.STEP_UP && row.contains("/organise/step-up")) {
            return Outcome.YES; // what was sent was wrong, and may be sent again
        }
        if (found == Outcome.STEP_UP) {
            assertThat(Outcome.of(attempts.make(attempt.steppingUp(), things::in)))
                    .as(row + " after a step up")
                    .isEqualTo(Outcome.YES);
        }
        if (found == Outcome.HIDDEN) {
            assertThat(Outcome.told(answer))
                    .as(row + ", hidden from " + who.column())
                    .isEqualTo(Outcome.told(attempts.make(attempt, Things::nowhere)));
        }
        return found;
    }
}
