package org.tadamon.api.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.core.account.AccountId;

/** Who may do what… */
@RunningApplication
class AuthorisationTableTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Api api;

    @Autowired
    private Cast cast;

    @Autowired
    private Things things;

    /** What a form must name to be a form at all; it names nothing that is there. */
    private static final Map<String, String> FORM =
            Map.of("id", UUID.randomUUID().toString());

    private final Table table = Table.read();

    /** What reads comes first, so that nothing is gone before it was looked at. */
    @Test
    void isAsTheTableSaysInEveryCell() {
        var wrong = new ArrayList<String>();
        var endpoints = new ArrayList<>(inTheTable());
        endpoints.sort((a, b) -> Boolean.compare(a.changesSomething(), b.changesSomething()));
        for (var endpoint : endpoints) {
            Objects.requireNonNull(table.rows().get(endpoint.name())).forEach((who, expected) -> {
                var found = outcome(endpoint, who);
                if (found != expected) {
                    wrong.add("%s, %s: the table says %s, but it is %s"
                            .formatted(endpoint.name(), who.column(), expected, found));
                }
            });
        }
        assertThat(wrong).as("cells of " + Table.FILE + " that are not so").isEmpty();
    }

    /** Each with the line it would have by what it does now: for a person to check before it is added. */
    @Test
    void isSaidOfEveryEndpoint() {
        var missing = Endpoint.all(mapping).stream()
                .filter(one -> !table.rows().containsKey(one.name()))
                .map(one -> Table.line(one.name(), outcomes(one)))
                .collect(Collectors.joining("\n"));
        assertThat(missing)
                .as("endpoints that are missing in " + Table.FILE
                        + ", each with what becomes of whom by now; check, and add:")
                .isEmpty();
    }

    @Test
    void isSaidOfNothingThatIsNotThere() {
        var names = Endpoint.all(mapping).stream().map(Endpoint::name).collect(Collectors.toSet());
        assertThat(table.rows().keySet().stream().filter(name -> !names.contains(name) && !beside(name)))
                .as("lines of " + Table.FILE + " without an endpoint")
                .isEmpty();
    }

    /** What answers without a controller. */
    private static boolean beside(String name) {
        return name.startsWith("GET /actuator/") || name.startsWith("GET /css/") || name.startsWith("GET /js/");
    }

    private List<Endpoint> inTheTable() {
        var all = new TreeSet<>(Endpoint.all(mapping));
        table.rows().keySet().stream()
                .filter(AuthorisationTableTest::beside)
                .forEach(name -> all.add(new Endpoint("GET", name.substring(4), "")));
        return all.stream().filter(one -> table.rows().containsKey(one.name())).toList();
    }

    private Map<Who, Outcome> outcomes(Endpoint endpoint) {
        var outcomes = new EnumMap<Who, Outcome>(Who.class);
        for (var who : Who.values()) {
            outcomes.put(who, outcome(endpoint, who));
        }
        return outcomes;
    }

    /** Who is let in after a step up is really let in after it. */
    private Outcome outcome(Endpoint endpoint, Who who) {
        boolean signedIn = who != Who.ANYBODY && who != Who.OPERATOR;
        var account = !signedIn ? cast.founder() : endpoint.changesSomething() ? cast.newcomer(who) : cast.reader(who);
        var found = Outcome.of(attempt(endpoint, who, account, false));
        if (found == Outcome.STEP_UP && isTheStepUp(endpoint)) {
            return Outcome.YES; // what was sent was wrong, and may be sent again
        }
        if (found == Outcome.STEP_UP) {
            assertThat(Outcome.of(attempt(endpoint, who, account, true)))
                    .as(endpoint.name() + " after a step up")
                    .isEqualTo(Outcome.YES);
        }
        return found;
    }

    private static boolean isTheStepUp(Endpoint endpoint) {
        return endpoint.name().contains("/organise/step-up");
    }

    private HttpResponse<String> attempt(Endpoint endpoint, Who who, AccountId account, boolean steppedUp) {
        var browser = cast.browser(who, account, steppedUp);
        var path = things.path(endpoint);
        if (!endpoint.isForPrograms()) {
            return endpoint.changesSomething() ? browser.post(path, FORM) : browser.get(path);
        }
        var request = who == Who.OPERATOR ? api.organiser(browser.request(path)) : browser.request(path);
        browser.formToken().ifPresent(token -> request.header("X-CSRF-TOKEN", token));
        return send(browser, endpoint, request);
    }

    private static HttpResponse<String> send(Visitor browser, Endpoint endpoint, HttpRequest.Builder request) {
        if (!endpoint.changesSomething()) {
            return browser.send(request.GET());
        }
        return browser.send(
                request.header("Content-Type", endpoint.type().isEmpty() ? "application/json" : endpoint.type())
                        .method(endpoint.method(), BodyPublishers.ofString("{}")));
    }
}
