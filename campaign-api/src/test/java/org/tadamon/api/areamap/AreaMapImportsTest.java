package org.tadamon.api.areamap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.areamap.MadeUpCountry.NORTH;
import static org.tadamon.api.areamap.MadeUpCountry.collection;
import static org.tadamon.api.areamap.MadeUpCountry.feature;
import static org.tadamon.api.areamap.MadeUpCountry.geoJson;
import static org.tadamon.api.areamap.MadeUpCountry.polygon;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** The shapes of areas… */
@RunningApplication
class AreaMapImportsTest {

    private static final String IMPORTS = "/api/v1/area-maps/imports";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private AreaMaps maps;

    private final String level = "drawn-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void someAreas() {
        assertThat(api.csv("/api/v1/areas/imports", MadeUpCountry.csv(level)).status())
                .isEqualTo(201);
    }

    private Answer imported(String path, String geoJson, String... headers) {
        var request = api.organiser(api.request(path)).header("Content-Type", "application/geo+json");
        return api.send(
                (headers.length > 0 ? request.headers(headers) : request).POST(BodyPublishers.ofString(geoJson)));
    }

    private Answer imported(String geoJson) {
        return imported(IMPORTS, geoJson);
    }

    private void refused(String geoJson, String field, String code) {
        var answer = imported(geoJson);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").toString())
                .contains("\"field\":\"" + field + "\"", "\"code\":\"" + code + "\"");
        assertThat(maps.fresh(level)).as("nothing half imported").isEmpty();
    }

    @Test
    void areTakenAndReplaced() {
        var taken = imported(geoJson(level));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().get("rows").asInt()).isEqualTo(3);
        assertThat(maps.fresh(level))
                .hasValueSatisfying(map -> assertThat(map.outlines()).hasSize(3));
        assertThat(imported(collection(feature(level + "-n", NORTH))).status()).isEqualTo(201);
        assertThat(maps.fresh(level))
                .hasValueSatisfying(map -> assertThat(map.outlines()).hasSize(1));
        assertThat(api.post(IMPORTS, Map.of()).status()).isEqualTo(401);
    }

    @Test
    void areTakenOnceUnderOneKey() {
        assertThat(imported(IMPORTS, geoJson(level), "Idempotency-Key", level).status())
                .isEqualTo(201);
        assertThat(imported(IMPORTS, geoJson(level), "Idempotency-Key", level).status())
                .isEqualTo(201);
        var other = imported(IMPORTS, collection(feature(level + "-n", NORTH)), "Idempotency-Key", level);
        assertThat(other.json().toString()).contains("area-map/imported-otherwise");
        assertThat(maps.fresh(level))
                .hasValueSatisfying(map -> assertThat(map.outlines()).hasSize(3));
    }

    @Test
    void haveTheirCodesInThePropertyThatIsNamed() {
        var named = geoJson(level).replace("\"code\"", "\"PCON24CD\"");
        refused(named, "rows.3.code", "area-map/no-code");
        assertThat(imported(IMPORTS + "?property=PCON24CD", named).status()).isEqualTo(201);
    }

    @Test
    void areOfKnownAreasOfOneLevelEachOnce() {
        refused(collection(feature("ATLANTIS", NORTH)), "rows.1.code", "area-map/area-unknown");
        refused(collection(feature(level + "-n", NORTH), feature("LB", NORTH)), "rows.2.code", "area-map/other-level");
        var twice = feature(level + "-n", NORTH);
        refused(collection(twice, twice), "rows.2.code", "area-map/area-twice");
        refused(collection(), "file", "area-map/list-size");
    }

    @Test
    void areTakenWholeOrNotAtAll() {
        var good = feature(level + "-n", NORTH);
        var crossed = polygon("[0,0],[1,1],[1,0],[0,1],[0,0]");
        refused(collection(good, feature(level + "-s", crossed)), "rows.2.geometry", "area-map/broken-ring");
        var point = "{\"type\": \"Point\", \"coordinates\": [1, 2]}";
        refused(collection(good, feature(level + "-s", point)), "rows.2.geometry", "area-map/geometry-type");
        var metres = polygon("[447700,336000],[447800,336000],[447800,336100],[447700,336000]");
        refused(collection(good, feature(level + "-s", metres)), "rows.2.geometry", "area-map/out-of-range");
        var wide = polygon("[179,0],[-179,0],[-179,1],[179,0]");
        refused(collection(good, feature(level + "-s", wide)), "rows.2.geometry", "area-map/not-cut");
        refused(good, "file", "area-map/no-collection");
        refused(geoJson(level).substring(0, 200), "file", "area-map/broken-json");
    }

    /** Lists stay as long as they were. */
    @Test
    void areReadUpTo20Megabytes() {
        var long9 = geoJson(level) + " ".repeat(9 << 20);
        assertThat(imported(long9).status()).isEqualTo(201);
        assertThat(imported(long9 + " ".repeat(11 << 20)).status()).isEqualTo(413);
        assertThat(api.csv("/api/v1/areas/imports", " ".repeat(9 << 20)).status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/area-maps/imports, application/geo+json", "/api/v1/areas/imports, text/csv"})
    void areReadNoFurtherWhereNobodySaysHowLongTheyAre(String path, String type) {
        var unsaid = api.organiser(api.request(path)).header("Content-Type", type);
        var stream = BodyPublishers.fromPublisher(BodyPublishers.ofString(" ".repeat(21 << 20)));
        assertThat(api.send(unsaid.POST(stream)).status()).isEqualTo(413);
    }

    private HttpResponse<String> sent(String language, String property, String geoJson) {
        var organiser = visitors.administrator();
        var body = new StringBuilder();
        Map.of("_csrf", organiser.formToken().orElseThrow(), "key", level, "property", property)
                .forEach((name, value) -> body.append(
                        "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.geojson\"\r\n\r\n")
                .append(geoJson)
                .append("\r\n--cut--\r\n");
        return organiser.send(organiser
                .request("/" + language + "/organise/area-maps")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    @ParameterizedTest
    @CsvSource({"en, 3 areas were drawn", "ar, رُسمت 3 مناطق"})
    void areBroughtInOnAPage(String language, String said) {
        var taken = sent(language, "code", geoJson(level) + " ".repeat(9 << 20));
        assertThat(taken.statusCode()).isEqualTo(303);
        var page = visitors.administrator()
                .get(taken.headers().firstValue("Location").orElseThrow().replace(api.base(), ""));
        assertThat(page.body()).contains(said).contains(level);
    }

    @Test
    void areRefusedOnThePageWithEachBadFeature() {
        var page = sent("en", "<script>alert(1)</script>", geoJson(level));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("3 things are wrong", "This property is not there", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(sent("ar", "code", "").body()).contains("الرجاء اختيار ملف");
        assertThat(sent("en", "code", " ".repeat(22 << 20)).statusCode()).isEqualTo(413);
        assertThat(maps.fresh(level)).isEmpty();
    }

    /** Organisers see areas as they are now; a map beneath the table, and none where the table has no figure. */
    @ParameterizedTest
    @ValueSource(strings = {"open", "guarded"})
    void areSeenByOrganisersUnlessThePetitionIsGuarded(String exposure) throws Throwable {
        imported(geoJson(level));
        var petition = api.openPetition(Map.of("areaLevel", level, "exposure", exposure));
        var path = "/organise/p/" + petition + "/count";
        assertThat(visitors.administrator().get("/en" + path).body()).doesNotContain("class=\"area-map");
        for (int i = 0; i < 12; i++) {
            api.post("/api/v1/petitions/" + petition + "/signatures", signer(i));
        }
        soon(() -> assertThat(visitors.administrator().get("/en" + path).body()).contains("at least 10"));
        for (var language : new String[] {"en", "ar"}) {
            var page = visitors.administrator().get("/" + language + path).body();
            assertThat(page.contains("<svg class=\"area-map\"")).isEqualTo(exposure.equals("open"));
            assertThat(page.contains("url(#area-map-few)")).isEqualTo(exposure.equals("open"));
        }
    }

    private Map<String, Object> signer(int number) {
        var signer = new java.util.HashMap<>(Api.signer("drawn" + number + "@example.org"));
        signer.put("area", level + "-n");
        return signer;
    }
}
