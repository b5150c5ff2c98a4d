package org.tadamon.api.areamap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;

/** Two days after they were signed, everybody… */
class PublicMapsTest {

    private static final Pattern DRAWING = Pattern.compile("<svg class=\"area-map\" .*?</svg>", Pattern.DOTALL);
    private static final Restartable APPLICATION = new Restartable();
    private static Api api;

    @BeforeAll
    static void start() {
        api = APPLICATION.startAfter(Duration.ofDays(2));
        api.csv("/api/v1/areas/imports", MadeUpCountry.csv("land"));
        var shapes = api.organiser(api.request("/api/v1/area-maps/imports"))
                .header("Content-Type", "application/geo+json")
                .POST(BodyPublishers.ofString(MadeUpCountry.geoJson("land"), UTF_8));
        assertThat(api.send(shapes).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    private static String petition(String exposure, int east) throws Throwable {
        var petition = api.openPetition(Map.of("areaLevel", "land", "exposure", exposure));
        sign(petition, "land-n", 23);
        sign(petition, "land-s", 11);
        sign(petition, "land-e", east);
        soon(() -> assertThat(api.getAsOrganiser("/api/v1/petitions/" + petition + "/organiser-count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(34 + east));
        return petition;
    }

    private static void sign(String petition, String area, int many) {
        for (int i = 0; i < many; i++) {
            var signer = new HashMap<>(Api.signer(area + i + "@example.org"));
            signer.put("area", area);
            assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", signer)
                            .status())
                    .isLessThan(300);
        }
    }

    private static String page(String petition, String language) {
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        return api.get("/" + language + "/p/" + slug + "/count").raw().body();
    }

    private static Api.Answer map(String petition, String language) {
        return api.get("/api/v1/petitions/" + petition + "/map.svg?language=" + language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The North, at least 20, 'fewer than 10, or none', too few to tell",
        "ar, الشمال, 20 على الأقلّ, 'أقلّ من 10، أو لا أحد', أقلّ من أن يُذكر"
    })
    void seesTheFiguresOfTheTableOnAMap(String language, String north, String figure, String few, String tooFew)
            throws Throwable {
        var petition = petition("open", 0);
        var named = "\u2068" + north + "\u2069: ";
        assertThat(page(petition, language)).contains("<title>" + named + figure + "</title>", few);
        var file = map(petition, language);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.raw().headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(file.raw().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(file.raw().body()).contains(named + figure, tooFew, "xml:lang=\"" + language + "\"");
    }

    @Test
    void seesTheSameMapWhetherNoneOrNineSignedInAnArea() throws Throwable {
        var none = petition("open", 0);
        var nine = petition("open", 9);
        assertThat(map(nine, "en").raw().body()).isEqualTo(map(none, "en").raw().body());
        assertThat(drawing(page(nine, "en"))).isEqualTo(drawing(page(none, "en")));
    }

    private static String drawing(String page) {
        var found = DRAWING.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void seesNoMapOfAGuardedPetition() throws Throwable {
        var guarded = petition("guarded", 12);
        assertThat(map(guarded, "en").status()).isEqualTo(204);
        assertThat(page(guarded, "en")).doesNotContain("area-map", "The North");
        assertThat(page(guarded, "ar")).doesNotContain("area-map");
    }

    @Test
    void seesNoMapBeforeAnyAreaCanBeTold() {
        var petition = api.openPetition(Map.of("areaLevel", "land"));
        sign(petition, "land-n", 9);
        assertThat(map(petition, "en").status()).isEqualTo(204);
        assertThat(page(petition, "en")).doesNotContain("area-map");
    }

    @Test
    void seesNoMapOfWhatIsNotPublished() {
        var draft = api.postAsOrganiser("/api/v1/petitions", Api.petition())
                .json()
                .get("id")
                .asString();
        assertThat(map(draft, "en").status()).isEqualTo(404);
        assertThat(map("nowhere", "en").status()).isEqualTo(404);
    }
}
