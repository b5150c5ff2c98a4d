package org.tadamon.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Workplace;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Hands;
import org.tadamon.deploy.client.Pace;
import org.tadamon.deploy.client.Signing;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.console.Arguments;
import org.tadamon.deploy.console.Progress;
import org.tadamon.deploy.console.Tool;
import org.tadamon.deploy.console.ToolFailed;
import org.tadamon.deploy.people.People;

/** {@code deploy/demo}: see {@link #USAGE}. */
public final class Demo {

    private static final String USAGE = """
            deploy/demo FILE [--to URL --token TOKEN] [--signatures N] [--rate R] [--connections C]

            Takes a petition in the UK Parliament's JSON format, such as
              https://petition.parliament.uk/petitions/241584.json
            imports its constituencies and their members, opens it with its own text, and signs it over HTTP with people
            who do not exist, spread over constituencies and countries as in the file. At the end it compares what it
            sent with every number the platform gives, and ends with 1 if any differs.

              --to URL          a Tadamon that runs already, for example http://localhost:8080; without it one is
                                started in a folder of its own, which is deleted at the end. One that runs must have
                                been started with TADAMON_CONFIRMATION_ASKED=false and TADAMON_LIMITS_LIFTED=true:
                                never one that people use
              --token TOKEN     its operator token; else TADAMON_OPERATOR_TOKEN
              --signatures N    how many sign (10,000)
              --rate R          at most so many a second (as fast as it goes)
              --connections C   how many sign at once (32)""";

    private Demo() {}

    /** Runs the tool. */
    public static void main(String[] args) {
        new Tool(USAGE, Set.of("to", "token", "signatures", "rate", "connections"), Set.of()).run(args, Demo::run);
    }

    private static boolean run(Arguments arguments) throws IOException {
        var petition = UkPetition.read(Path.of(arguments.onlyWord("FILE")));
        var to = arguments.text("to");
        if (to == null) {
            try (var place = new Workplace()) {
                System.out.println("Starting a Tadamon of its own …");
                place.start(Launch.application(), Duration.ofMinutes(2));
                return run(arguments, petition, place.tadamon());
            }
        }
        var token = Optional.ofNullable(arguments.text("token"))
                .or(() -> Optional.ofNullable(System.getenv("TADAMON_OPERATOR_TOKEN")))
                .orElseThrow(() -> new ToolFailed("The operator token is needed: --token or TADAMON_OPERATOR_TOKEN."));
        try (var tadamon = new Tadamon(URI.create(to), token)) {
            return run(arguments, petition, tadamon);
        }
    }

    static boolean run(Arguments arguments, UkPetition petition, Tadamon tadamon) throws IOException {
        int signatures = arguments.number("signatures", 10_000, 1);
        var people = new People(Long.toString(System.currentTimeMillis(), 36));
        var setting = new Setting(tadamon, petition, people.run());
        setting.importAreas();
        setting.importMembers();
        var opened = setting.open(signatures);
        System.out.printf("“%s” is open at %s/en/p/%s%n", petition.title(), tadamon.base(), opened.slug());
        var sent = new Sent(people, Spread.shuffled(Spread.of(signatures, weights(petition))));
        sign(arguments, new Signing(tadamon, opened.id(), Duration.ofMinutes(2)), sent);
        awaitCounted(tadamon, opened.id(), signatures);
        var comparison = sent.compare(tadamon, opened.id());
        System.out.println("\n" + comparison);
        System.out.println(comparison.agrees() ? "Everything agrees." : "NOT everything agrees.");
        return comparison.agrees();
    }

    static LinkedHashMap<String, Long> weights(UkPetition petition) {
        var weights = new LinkedHashMap<String, Long>();
        petition.places().forEach(place -> weights.put(place.code(), place.signatures()));
        petition.countries().forEach(country -> weights.put(country.code(), country.signatures()));
        return weights;
    }

    private static void sign(Arguments arguments, Signing signing, Sent sent) {
        int all = sent.places().size();
        try (var progress = Progress.of("Signing", all, signing::retries)) {
            var pace = Pace.of(arguments.number("rate", 0, 1));
            Hands.share(arguments.number("connections", 32, 1), all, pace, person -> {
                signing.sign(sent.people().signature(person, sent.places().get(person)));
                progress.step();
            });
        }
    }

    /** Counts follow the answers within moments, public ones within a second more; half a minute is long enough. */
    private static void awaitCounted(Tadamon tadamon, String petition, int signatures) {
        Await.until(
                Duration.ofSeconds(30),
                Duration.ofMillis(200),
                () -> tadamon.publicCount(petition).total() == signatures
                        && tadamon.organiserCount(petition).total() == signatures);
    }
}
