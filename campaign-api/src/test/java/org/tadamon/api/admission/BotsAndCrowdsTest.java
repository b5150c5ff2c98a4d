package org.tadamon.api.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;
import org.tadamon.api.running.Solver;

/**
 * Programs that sign, and people who do, against the real application with the limits it has by itself; only the work
 * of a proof is made cheaper, and waiting shorter. Prints what came of each.
 */
class BotsAndCrowdsTest {

    private static final Pattern TICKET = Pattern.compile("name=\"proof\" value=\"([^\"]*)\"");
    private static final int THREADS = 8;

    private static final Restartable PLATFORM = new Restartable();
    private static Api api;
    private Crowd crowd;

    /** At the beginning of an hour, so that none ends in the middle. */
    @BeforeAll
    static void start() {
        var now = Clock.systemUTC().instant();
        var nextHour = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        api = PLATFORM.startAfter(
                Duration.between(now, nextHour),
                "--test.limits-lifted=false",
                "--tadamon.limits.proof-cost=5",
                "--tadamon.limits.pause=5s",
                "--tadamon.proxies=127.0.0.1, ::1");
    }

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    @BeforeEach
    void openAPetition() {
        crowd = new Crowd(api, PLATFORM.database());
    }

    @Test
    void oneNetworkWithManyAddressesThatDoesNoWork() throws Exception {
        many(600, i -> crowd.signs("192.0.2.1", "bot" + i + "@gmail.com"));
        tell("one network, 600 addresses, no work");
        assertThat(crowd.taken()).isEqualTo(30);
        assertThat(crowd.held()).isZero();
    }

    @Test
    void oneNetworkWithManyAddressesThatWorksForEach() throws Exception {
        many(1_200, i -> crowd.signsAndWorks("192.0.2.2", "bot" + i + "@gmail.com"));
        tell("one network, 1,200 addresses, a proof with each");
        assertThat(crowd.taken()).as("nothing is dropped").isEqualTo(1_200);
        assertThat(crowd.held()).isBetween(200L, 200L + THREADS);
    }

    @Test
    void manyNetworksWithOneDomain() throws Exception {
        many(400, i -> crowd.signs("198.51.100." + i % 200, "bot" + i + "@swarm.example"));
        tell("200 networks, one rare domain, 400 addresses");
        assertThat(crowd.taken()).isEqualTo(400);
        assertThat(crowd.held()).isEqualTo(300);
    }

    @Test
    void oneProofForManyAddresses() throws Exception {
        many(30, i -> crowd.signs("192.0.2.3", "first" + i + "@gmail.com"));
        var proof = Solver.solve(crowd.asked("192.0.2.3").json().get("challenge"));
        many(100, i -> crowd.signs("192.0.2.3", "bot" + i + "@gmail.com", proof));
        tell("one proof, 100 addresses, after 30 that need none");
        assertThat(crowd.taken()).isEqualTo(31);
        for (var wrong : new String[] {
            proof.substring(0, 200),
            "x",
            Solver.payload(crowd.asked("192.0.2.3").json().get("challenge"), 1, "00")
        }) {
            assertThat(crowd.signs("192.0.2.3", "late@gmail.com", wrong).status())
                    .isEqualTo(428);
        }
    }

    @Test
    void aSlowDripUnderTheLimits() throws Exception {
        many(580, i -> crowd.signs("203.0.113." + i / 29, "drip" + i + "@gmail.com"));
        tell("20 networks, 29 addresses each (a slow drip: limits do not see it, rules and moderators may)");
        assertThat(crowd.taken()).isEqualTo(580);
        assertThat(crowd.held()).isZero();
    }

    @Test
    void twoHundredPeopleBehindOneAddress() throws Exception {
        many(
                200,
                i -> assertThat(crowd.fillsThePageIn(
                                        "192.0.2.4", "person" + i + (i % 3 == 0 ? "@gmail.com" : "@school.example"))
                                .status())
                        .isEqualTo(303));
        tell("200 people behind one address");
        assertThat(crowd.taken()).as("none is lost").isEqualTo(200);
        assertThat(crowd.held()).as("none is held").isZero();
    }

    @Test
    void somebodyBehindABusyAddressWhoseBrowserRunsNoScripts() throws Throwable {
        many(30, i -> crowd.signs("192.0.2.5", "first" + i + "@gmail.com"));
        var asked = crowd.sendsThePage("192.0.2.5", "\"><b>@example.org", "");
        assertThat(asked.status()).as("what is wrong is told first").isEqualTo(422);
        var waiting = crowd.sendsThePage("192.0.2.5", "patient@example.org", "");
        assertThat(waiting.status()).isEqualTo(428);
        assertThat(waiting.raw().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(waiting.raw().body()).contains("value=\"patient@example.org\"", "value=\"Layla Haddad\"");
        var ticket = ticket(waiting);
        var early = crowd.sendsThePage("192.0.2.5", "patient@example.org", ticket);
        assertThat(early.status()).as("pressed early").isEqualTo(428);
        assertThat(ticket(early)).isEqualTo(ticket);
        soon(() -> assertThat(crowd.sendsThePage("192.0.2.5", "patient@example.org", ticket)
                        .status())
                .isEqualTo(303));
        assertThat(crowd.sendsThePage("192.0.2.5", "another@example.org", ticket)
                        .status())
                .as("a ticket is good once")
                .isEqualTo(428);
        assertThat(crowd.taken()).isEqualTo(31);
        assertThat(crowd.held()).isZero();
    }

    @Test
    void aHeaderThatNamesAnotherNetworkBeforeTheProxysOwn() throws Exception {
        many(60, i -> crowd.signs("10.0.0." + i + ", 192.0.2.6", "bot" + i + "@gmail.com"));
        tell("60 made-up networks, one real one");
        assertThat(crowd.taken()).isEqualTo(30);
    }

    @Test
    void whatIsWrongIsToldBeforeAProofIsAskedAndTakesNone() throws Exception {
        many(30, i -> crowd.signs("192.0.2.7", "first" + i + "@gmail.com"));
        var proof = Solver.solve(crowd.asked("192.0.2.7").json().get("challenge"));
        assertThat(crowd.signs("192.0.2.7", "no address", proof).status()).isEqualTo(422);
        assertThat(crowd.signs("192.0.2.7", "layla@example.org", proof).status())
                .isEqualTo(200);
        assertThat(crowd.signs("192.0.2.7", "layla@example.org", proof).status())
                .as("a double click")
                .isEqualTo(200);
        var asked = crowd.signs("192.0.2.7", "rana@example.org");
        assertThat(asked.json().get("type").asString()).isEqualTo("/problems/signature/proof-needed");
        assertThat(asked.json()
                        .get("challenge")
                        .get("parameters")
                        .get("algorithm")
                        .asString())
                .isEqualTo("PBKDF2/SHA-256");
    }

    private static String ticket(Api.Answer page) {
        var found = TICKET.matcher(page.raw().body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void tell(String what) {
        System.out.printf("%-90s taken %5d, of them held %5d%n", what + ":", crowd.taken(), crowd.held());
    }

    private static void many(int times, IntConsumer each) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new java.util.ArrayList<java.util.concurrent.Callable<Instant>>();
            for (int i = 0; i < times; i++) {
                int number = i;
                all.add(() -> {
                    each.accept(number);
                    return Instant.EPOCH;
                });
            }
            for (var one : threads.invokeAll(all)) {
                one.get();
            }
        }
    }
}
