package org.tadamon.deploy.people;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.tadamon.deploy.client.Tadamon;

/** A petition in both languages that is counted by country, for tools that need one to sign and nothing else of it. */
public final class SmallPetition {

    /** Where people are who sign it. */
    public static final List<String> COUNTRIES = List.of("LB", "EG", "TN", "JO", "GB", "DE", "FR", "MA", "IQ", "US");

    private SmallPetition() {}

    /** Opens one, and returns its id. */
    public static String open(Tadamon tadamon, String slug) throws IOException {
        var id = tadamon.postAsOrganiser("/api/v1/petitions", draft(slug))
                .json("Creating a petition")
                .path("id")
                .asString("");
        tadamon.postAsOrganiser("/api/v1/petitions/" + id + "/open", Map.of()).json("Opening a petition");
        return id;
    }

    private static Map<String, Object> draft(String slug) {
        var english = Map.of(
                "title", "Keep the library open",
                "demand", "Keep our library open in the evening.",
                "background", "It is the only warm room many of us have.");
        var arabic = Map.of(
                "title", "أبقوا المكتبة مفتوحة",
                "demand", "أبقوا مكتبتنا مفتوحة مساءً.",
                "background", "إنها الغرفة الدافئة الوحيدة لكثير منّا.");
        return Map.of(
                "slug",
                slug,
                "wordings",
                Map.of("en", english, "ar", arabic),
                "addressees",
                List.of(Map.of("name", "The town council", "office", "", "areaCode", "")),
                "goal",
                1_000_000,
                "closesAt",
                closesAt(),
                "exposure",
                "open",
                "areaLevel",
                "country");
    }

    private static String closesAt() {
        return Instant.now()
                .plus(Duration.ofDays(90))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
