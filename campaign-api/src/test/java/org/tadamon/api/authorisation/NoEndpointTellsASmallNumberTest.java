package org.tadamon.api.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;
import tools.jackson.databind.JsonNode;

/**
 * A walk over all that can be read, two days after seven have signed in one place and thirty-seven in another: neither
 * number stands near the place, in any language or format, for everybody or for those who work on the petition. Lists
 * of the people themselves, a line for each, are not looked at.
 */
class NoEndpointTellsASmallNumberTest {

    private static final int FEW = 7;
    private static final int MANY = 37;
    private static final String AREAS = """
            code,parent,level,name_en,name_ar
            walk-few,LB,walk,Fewton,قلّتان
            walk-many,LB,walk,Manyton,كثرتان
            """;
    private static final Pattern PEOPLE = Pattern.compile("/(signers|holds|held|lists|people)");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\s+|[\\p{Cf}&&[^\\n]]");
    /** A place, and its number soon after it: no part of a longer number, of a time or of a date. */
    private static final Pattern NEAR = Pattern.compile(
            "(?:(?:Fewton|walk-few|قلّتان).{0,60}?%1$s[7٧]%2$s)|(?:(?:Manyton|walk-many|كثرتان).{0,60}?%1$s(?:37|٣٧)%2$s)"
                    .formatted("(?<![\\p{N}.,:T/-])", "(?![\\p{N}.,:/-]|.{0,20}20\\d\\d)"));

    private static final Restartable APPLICATION = new Restartable();
    private static Api api;
    private static String petition = "";
    private static String slug = "";

    @BeforeAll
    static void sign() throws Throwable {
        api = APPLICATION.startAfter(Duration.ofDays(2));
        api.csv("/api/v1/areas/imports", AREAS);
        petition = api.openPetition(Map.of("areaLevel", "walk"));
        slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        sign("walk-few", FEW);
        sign("walk-many", MANY);
        soon(() -> assertThat(count("organiser-count").get("total").asInt()).isEqualTo(FEW + MANY));
        soon(() -> assertThat(count("count").get("areas").toString())
                .as("something is told at all, or nothing is shown by this")
                .contains("walk-many"));
    }

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    private static JsonNode count(String which) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/" + which).json();
    }

    private static void sign(String area, int many) {
        for (int i = 0; i < many; i++) {
            var signer = new HashMap<>(Api.signer(area + i + "@example.org"));
            signer.put("area", area);
            assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", signer)
                            .status())
                    .isLessThan(300);
        }
    }

    @Test
    void inNoAnswer() {
        var mapping = APPLICATION.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var told = new ArrayList<String>();
        int looked = 0;
        for (var endpoint : Endpoint.all(mapping)) {
            if (!endpoint.changesSomething() && !PEOPLE.matcher(endpoint.path()).find()) {
                for (var path : filled(endpoint.path())) {
                    looked += near(path, api.get(path), told);
                    looked += near(path, api.getAsOrganiser(path), told);
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(looked).as("answers that told of a place").isGreaterThan(5);
    }

    /** Tells whether the answer names one of the places. */
    private static int near(String path, Api.Answer answer, List<String> told) {
        var said = MARKUP.matcher(answer.raw().body()).replaceAll(" ").replaceAll(" +", " ");
        var near = NEAR.matcher(said);
        while (near.find()) {
            told.add(path + ": " + near.group());
        }
        return said.contains("Manyton") || said.contains("walk-many") || said.contains("كثرتان") ? 1 : 0;
    }

    private static List<String> filled(String path) {
        var known = path.replace("{petition}", petition)
                .replace("/p/{id}", "/p/" + petition)
                .replace("{slug}", slug)
                .replace("/**", "/x");
        return List.of("en", "ar").stream()
                .map(language -> known.replace("{language}", language))
                .map(some -> some.replaceAll("\\{\\w+}", UUID.randomUUID().toString()))
                .map(some -> some.contains("map.svg") ? some + "?language=ar" : some)
                .distinct()
                .toList();
    }
}
