package org.tadamon.api.area.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.RunningApplication;

/** A postcode… */
@RunningApplication
class PostcodesLeadToAreasTest {

    private static final String IMPORTS = "/api/v1/postcodes/imports";

    @Autowired
    private Api api;

    private final String level = "coded-" + UUID.randomUUID().toString().substring(0, 8);

    /** Kent holds two towns; postcodes are known for the towns. */
    @BeforeEach
    void someTowns() {
        var areas = """
                code,parent,level,name_en,name_ar
                %1$s-k,GB,%1$s-county,Kent,كنت
                %1$s-d,%1$s-k,%1$s,Dover,دوفر
                %1$s-f,%1$s-k,%1$s,Faversham,
                """.formatted(level);
        assertThat(api.csv("/api/v1/areas/imports", areas).status()).isEqualTo(201);
        var codes = """
                postcode,area
                ZQ1,%1$s-d
                zq17 5,%1$s-f
                ZQ-19,%1$s-f
                ZQ-19,%1$s-d
                الكورنيش الشرقي,%1$s-d
                """.formatted(level);
        assertThat(api.csv(IMPORTS, codes).status()).isEqualTo(201);
    }

    @AfterEach
    void forgetThem() {
        api.csv(IMPORTS, "postcode,area\nzq1,\nzq175,\nzq19,\nالكورنيشالشرقي,\n");
    }

    private String found(String at, String typed) {
        return api.post("/api/v1/areas/lookups", Map.of("level", at, "language", "en", "text", typed))
                .json()
                .get("areas")
                .toString()
                .replace(level, "$");
    }

    @ParameterizedTest
    @CsvSource({
        "ZQ1 2AB, Dover",
        "zq12ab, Dover",
        "ＺＱ１ 2ab, Dover",
        "zq١٧ ٥ xx, Faversham",
        "ZQ17-4, Dover",
        "كورنيش, ''",
        "الكورنيش الشرقى, Dover",
        "ZQ, ''",
        "QZ1, ''",
        "..., ''"
    })
    void leadsToTheAreaOfItsLongestBeginningHoweverItIsWritten(String typed, String area) {
        if (area.isEmpty()) {
            assertThat(found(level, typed)).isEqualTo("[]");
        } else {
            assertThat(found(level, typed))
                    .contains("\"name\":\"" + area + "\"")
                    .doesNotContain("},{");
        }
    }

    @Test
    void leadsToEachOfSeveralAreasAndToTheLargerOnesPeopleAreCountedBy() {
        assertThat(found(level, "zq19 1")).contains("Dover", "Faversham");
        assertThat(found(level + "-county", "zq19 1")).isEqualTo("[{\"code\":\"$-k\",\"name\":\"Kent\"}]");
        assertThat(found("country", "zq19 1")).isEqualTo("[{\"code\":\"GB\",\"name\":\"United Kingdom\"}]");
        assertThat(found("unheard-of", "zq19 1")).contains("GB");
    }

    @ParameterizedTest
    @CsvSource({"en, ZQ1 2AB, -d", "ar, zq١٧ ٥, -f"})
    void isTypedInPlaceOfANameAndKeptNowhere(String language, String typed, String counted) throws Throwable {
        var petition = api.openPetition(Map.of("areaLevel", level));
        var page = signs(language, petition, typed);
        assertThat(page.status()).isEqualTo(303);
        soon(() -> {
            var signers = api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                    .json();
            assertThat(signers.at("/signers/0/area").asString()).isEqualTo(level + counted);
            assertThat(signers.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("zq1");
        });
    }

    @Test
    void isAskedAboutWhereItLiesInSeveralAreas() {
        var petition = api.openPetition(Map.of("areaLevel", level));
        var asked = signs("en", petition, "ZQ19 7");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.raw().body())
                .contains("value=\"" + level + "-d\"", "value=\"" + level + "-f\"", "value=\"ZQ19 7\"");
    }

    private Answer signs(String language, String petition, String typed) {
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        return api.send(api.request("/" + language + "/p/" + slug)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Amal&visibility=hidden&area=&email=" + UUID.randomUUID()
                        + "%40example.org&place=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))));
    }

    @Test
    void isNotTakenFromATableWithABadRowAndEachIsTold() {
        var refused = api.postAsOrganiser(
                IMPORTS,
                List.of(
                        Map.of("postcode", "zq3", "area", level + "-d"),
                        Map.of("postcode", " - ", "area", level + "-d"),
                        Map.of("postcode", "ZQ 3", "area", level + "-d")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").toString())
                .contains("rows.2.postcode", "postcode/malformed", "rows.3.postcode", "postcode/row-twice");
        var nowhere = api.csv(IMPORTS, "postcode,area\nzq3," + level + "-d\nzq4,ATLANTIS\n");
        assertThat(nowhere.json().toString()).contains("rows.2.area").contains("postcode/area-unknown");
        assertThat(found(level, "zq3 1")).as("nothing half imported").isEqualTo("[]");
        assertThat(api.csv(IMPORTS, "postcode\nx\n").json().toString()).contains("import/column-missing");
        assertThat(api.postAsOrganiser(IMPORTS, List.of()).json().toString()).contains("postcode/list-size");
    }

    @Test
    void isTakenAsJsonReplacedAndForgotten() {
        var taken = api.postAsOrganiser(IMPORTS, List.of(Map.of("postcode", "ZQ 1", "area", level + "-f")));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(found(level, "zq12ab")).contains("Faversham").doesNotContain("Dover");
        api.postAsOrganiser(IMPORTS, List.of(Map.of("postcode", "zq1")));
        assertThat(api.postAsOrganiser(IMPORTS, "[null]").status()).isEqualTo(422);
        assertThat(api.post(IMPORTS, List.of()).status()).isEqualTo(401);
    }

    @Test
    void isLookedUpWithoutACookieAndKeptByNobody() {
        var answer = api.post("/api/v1/areas/lookups", Map.of("text", "zq1"));
        assertThat(answer.raw().headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(api.post("/api/v1/areas/lookups", Map.of()).json().toString())
                .isEqualTo("{\"areas\":[]}");
        assertThat(api.post("/api/v1/areas/lookups", Map.of("text", "9".repeat(5_000)))
                        .status())
                .isEqualTo(200);
    }
}
