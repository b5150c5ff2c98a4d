package org.tadamon.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.console.Arguments;
import org.tadamon.deploy.console.Tool;
import org.tadamon.deploy.console.ToolFailed;
import org.tadamon.deploy.verify.PackageCheck;
import tools.jackson.databind.JsonNode;

/** {@code deploy/packages}: see {@link #USAGE}. */
public final class Packages {

    private static final String USAGE = """
            deploy/packages FILE --to URL [--token TOKEN] [--signatures N]

            Has packages made for every decision maker of a petition that deploy/demo --to URL has signed, takes them along
            in one ZIP, checks each by itself, and compares the constituents' numbers with the people that were sent: none
            may tell more than there are, nor more than 22 fewer. Numbers of areas are those of the beginning of the day
            (UTC), so those who signed today are in none.

              --to URL          where it runs, for example http://localhost:8080
              --token TOKEN     its operator token; else TADAMON_OPERATOR_TOKEN
              --signatures N    how many deploy/demo was told to sign (10,000)""";

    private static final Duration LONGEST = Duration.ofHours(1);

    private Packages() {}

    /** Runs the tool. */
    public static void main(String[] args) {
        new Tool(USAGE, Set.of("to", "token", "signatures"), Set.of()).run(args, Packages::run);
    }

    private static boolean run(Arguments arguments) throws IOException {
        var petition = UkPetition.read(Path.of(arguments.onlyWord("FILE")));
        var to = Optional.ofNullable(arguments.text("to")).orElseThrow(() -> new ToolFailed("--to is needed."));
        var token = Optional.ofNullable(arguments.text("token"))
                .or(() -> Optional.ofNullable(System.getenv("TADAMON_OPERATOR_TOKEN")))
                .orElseThrow(() -> new ToolFailed("The operator token is needed: --token or TADAMON_OPERATOR_TOKEN."));
        var sent = Spread.of(arguments.number("signatures", 10_000, 1), Demo.weights(petition));
        var file = Files.createTempFile("packages", ".zip");
        try (var tadamon = new Tadamon(URI.create(to), token)) {
            var export = made(tadamon, "uk-petition-" + petition.number());
            long began = System.nanoTime();
            tadamon.download("/api/v1/exports/" + export + "/downloads", Map.of(), file);
            told("taken along, %,d bytes".formatted(Files.size(file)), began);
            return new ConstituentsTold(sent).compare(checked(file));
        } finally {
            Files.delete(file);
        }
    }

    private static String made(Tadamon tadamon, String slug) throws IOException {
        var bySlug = "/api/v1/petitions/by-slug/" + slug;
        var id = tadamon.get(bySlug).json("GET " + bySlug).path("id").asString();
        var order = Map.of("reason", "To see how long it takes", "languages", List.of("ar", "en"));
        long began = System.nanoTime();
        var path = "/api/v1/petitions/" + id + "/exports";
        var export = tadamon.postAsOrganiser(path, order)
                .json("POST " + path)
                .path("id")
                .asString();
        boolean isMade = Await.until(
                LONGEST, Duration.ofMillis(500), () -> state(tadamon, export).equals("made"));
        if (!isMade) {
            throw new ToolFailed("They were not made within an hour.");
        }
        told("made", began);
        return export;
    }

    private static String state(Tadamon tadamon, String export) throws IOException {
        JsonNode now = tadamon.getAsOrganiser("/api/v1/exports/" + export).json("GET an export");
        if (!now.path("progress").isMissingNode() && !now.path("progress").isNull()) {
            System.out.printf(
                    "  %d %% done%n", now.path("progress").path("done").asLong());
        }
        return now.path("state").asString("");
    }

    private static List<JsonNode> checked(Path file) throws IOException {
        long began = System.nanoTime();
        var packages = PackageCheck.read(file);
        var wrong = packages.values().stream()
                .map(files -> PackageCheck.of(files, null))
                .filter(check -> !check.isRight())
                .toList();
        told("checked: %,d packages, %d of them wrong".formatted(packages.size(), wrong.size()), began);
        if (!wrong.isEmpty()) {
            throw new ToolFailed(wrong.getFirst().told());
        }
        for (var kind : List.of(".pdf", ".xlsx", ".csv", ".json")) {
            long many = packages.values().stream()
                    .flatMap(files -> files.keySet().stream())
                    .filter(name -> name.endsWith(kind))
                    .count();
            System.out.printf("  %,d files %s%n", many, kind);
        }
        return packages.values().stream().map(PackageCheck::manifest).toList();
    }

    private static void told(String what, long began) {
        System.out.printf("%s in %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }
}
