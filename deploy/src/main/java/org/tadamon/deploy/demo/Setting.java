package org.tadamon.deploy.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.console.ToolFailed;
import org.tadamon.deploy.demo.UkPetition.Place;
import tools.jackson.databind.JsonNode;

/**
 * Brings a petition's areas, its decision makers and its text to the platform, and opens it.
 *
 * @param run tells this run's petition from those of earlier ones
 */
record Setting(Tadamon tadamon, UkPetition petition, String run) {

    private static final int MOST_ADDRESSEES = 1_000;
    private static final Duration OPEN_FOR = Duration.ofDays(180);

    record Opened(String id, String slug) {}

    /** The file's countries that are not in ISO 3166, such as Kosovo, are brought along too. */
    void importAreas() throws IOException {
        var known = new HashSet<>(tadamon.get("/api/v1/areas?level=country")
                .json("GET /api/v1/areas")
                .findValuesAsString("code"));
        var csv = new Csv("code,parent,level,name_en");
        for (var country : petition.countries()) {
            if (!known.contains(country.code())) {
                csv.row(country.code(), "", "country", country.name());
            }
        }
        for (var place : petition.places()) {
            csv.row(place.code(), "GB", "constituency", place.name());
        }
        rows("areas", tadamon.importCsv("/api/v1/areas/imports", csv.toString()).json("Importing areas"));
        awaitAreas();
    }

    /** What was imported is known everywhere a moment later. */
    private void awaitAreas() {
        var last = petition.places().getLast().code();
        if (!Await.until(
                Duration.ofSeconds(20),
                Duration.ofMillis(200),
                () -> tadamon.get("/api/v1/areas?level=constituency")
                        .json("GET /api/v1/areas")
                        .findValuesAsString("code")
                        .contains(last))) {
            throw new ToolFailed("The areas that were imported are not listed after 20 seconds.");
        }
    }

    void importMembers() throws IOException {
        var csv = new Csv("area,name,office,contact");
        for (var place : members()) {
            csv.row(place.code(), place.member(), "Member of Parliament for " + place.name(), "");
        }
        rows(
                "decision makers",
                tadamon.importCsv("/api/v1/decision-makers/imports", csv.toString())
                        .json("Importing decision makers"));
    }

    Opened open(int signatures) throws IOException {
        var created =
                tadamon.postAsOrganiser("/api/v1/petitions", draft("uk-petition-" + petition.number(), signatures));
        if (created.status() == 409 || created.status() == 422 && created.body().contains("slug-taken")) {
            var another = "uk-petition-" + petition.number() + "-" + run;
            created = tadamon.postAsOrganiser("/api/v1/petitions", draft(another, signatures));
        }
        var draft = created.json("Creating the petition");
        var id = draft.path("id").asString("");
        var open = tadamon.postAsOrganiser("/api/v1/petitions/" + id + "/open", Map.of())
                .json("Opening the petition");
        if (!open.path("stage").asString("").equalsIgnoreCase("open")) {
            throw new ToolFailed("The petition did not open: " + open);
        }
        return new Opened(id, open.path("slug").asString(""));
    }

    private Map<String, Object> draft(String slug, int signatures) {
        var wording =
                Map.of("title", petition.title(), "demand", petition.title(), "background", petition.background());
        return Map.of(
                "slug", slug,
                "wordings", Map.of("en", wording),
                "addressees", addressees(),
                "goal", Math.max(100_000, signatures),
                "closesAt", closesAt(),
                "exposure", "open",
                "areaLevel", "constituency");
    }

    private static String closesAt() {
        return Instant.now().plus(OPEN_FOR).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private List<Map<String, String>> addressees() {
        return members().stream().limit(MOST_ADDRESSEES).map(Setting::addressee).toList();
    }

    private static Map<String, String> addressee(Place place) {
        return Map.of(
                "name", place.member(),
                "office", "Member of Parliament for " + place.name(),
                "areaCode", place.code());
    }

    private List<Place> members() {
        return petition.places().stream()
                .filter(place -> !place.member().isEmpty())
                .toList();
    }

    private static void rows(String what, JsonNode report) {
        System.out.printf("Imported %,d %s.%n", report.path("rows").asInt(), what);
    }
}
