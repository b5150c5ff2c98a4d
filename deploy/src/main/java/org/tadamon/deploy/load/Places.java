package org.tadamon.deploy.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Hands;
import org.tadamon.deploy.client.Pace;
import org.tadamon.deploy.console.Progress;

/** Very many people ask for few places at an action, over HTTP: as many as there are have one, and all others wait. */
final class Places {

    private static final int PLACES = 1_000;
    private static final int AT_ONCE = 256;

    private final Bench bench;

    private Places(Bench bench) {
        this.bench = bench;
    }

    /** Starts a node, lets them ask, compares, and stops it. */
    static void measure(Bench bench, Launch launch, int people) throws IOException {
        System.out.printf("%,d people ask for %,d places%n", people, PLACES);
        var node = bench.place().start(launch, Duration.ofMinutes(2));
        new Places(bench).measure(people);
        node.stop();
    }

    private void measure(int people) throws IOException {
        var action = scheduled();
        long began = System.nanoTime();
        try (var progress = Progress.of("asked", people, () -> 0)) {
            Hands.share(AT_ONCE, AT_ONCE, Pace.of(0), hand -> ask(action, hand, people, progress));
        }
        bench.scoreboard().told("asked for a place", people * 1e9 / (System.nanoTime() - began), "/s");
        Await.until(
                Duration.ofMinutes(30),
                Duration.ofSeconds(5),
                () -> number(action, "coming") >= PLACES && number(action, "waiting") <= people - PLACES);
        bench.scoreboard().told("until each had a place or a place in line", (System.nanoTime() - began) / 1e9, " s");
        bench.scoreboard().counted("people with a place", PLACES, number(action, "coming"));
        bench.scoreboard().counted("people who wait for one", people - PLACES, number(action, "waiting"));
    }

    private void ask(String action, int hand, int people, Progress progress) {
        try (var wire = new Wire(bench.tadamon().base())) {
            for (int person = hand; person < people; person += AT_ONCE) {
                wire.post(
                        "/api/v1/actions/" + action + "/attendances",
                        "{\"name\":\"Grace Okafor\",\"email\":\"person-" + person
                                + "@example.org\",\"people\":1,\"showing\":\"counted\",\"notices\":false,\"language\":\"en\"}");
                progress.step();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long number(String action, String status) throws IOException {
        var path = "/api/v1/actions/" + action + "/figures";
        return bench.tadamon()
                .getAsOrganiser(path)
                .json("GET " + path)
                .path("people")
                .path(status)
                .asLong();
    }

    private String scheduled() throws IOException {
        var host = Map.of("host", true, "names", Map.of("en", "Hosts"));
        bench.tadamon().postAsOrganiser("/api/v1/organisations", host).json("POST /api/v1/organisations");
        return bench.tadamon()
                .postAsOrganiser("/api/v1/actions", Map.of("action", action()))
                .json("POST /api/v1/actions")
                .path("id")
                .asString();
    }

    private static Map<String, Object> action() {
        var starts = LocalDateTime.now(ZoneOffset.UTC).plusDays(7).withSecond(0).withNano(0);
        var words = Map.of("title", "A light for everybody", "description", "We stand together.");
        return Map.of(
                "kind",
                "vigil",
                "exposure",
                "open",
                "wordings",
                Map.of("en", words),
                "starts",
                starts.toString(),
                "ends",
                starts.plusHours(2).toString(),
                "zone",
                "UTC",
                "near",
                Map.of("en", "Tunis"),
                "capacity",
                PLACES);
    }
}
