package org.tadamon.api.area.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.RunningApplication;

/** The place a signer types… */
@RunningApplication
class PlacesAreFoundTest {

    private static final Pattern LIST = Pattern.compile("data-list=\"([^\"]+)\"");

    @Autowired
    private Api api;

    private final String level = "place-" + UUID.randomUUID().toString().substring(0, 8);
    private String petition = "";
    private String slug = "";

    @BeforeEach
    void somePlaces() {
        var rows = """
                code,parent,level,name_en,name_ar
                %1$s-a,LB,%1$s,Beirut,بيروت
                %1$s-b,LB,%1$s,Bekaa,البقاع
                %1$s-c,LB,%1$s,Newport,
                %1$s-d,LB,%1$s,Newport,
                """.formatted(level);
        assertThat(api.csv("/api/v1/areas/imports", rows).status()).isEqualTo(201);
        petition = api.openPetition(Map.of("areaLevel", level));
        slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private Answer sign(String language, String... fields) {
        var form = new StringBuilder("name=Amal&visibility=hidden&email=" + UUID.randomUUID() + "%40example.org");
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1].replace("$", level), StandardCharsets.UTF_8));
        }
        return api.send(api.request("/" + language + "/p/" + slug)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    private String areaOfTheOnlySigner() {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                .json()
                .at("/signers/0/area")
                .asString()
                .replace(level, "$");
    }

    @ParameterizedTest
    @CsvSource({
        "en, beirut, '', $-a",
        "en, بَيْروت, '', $-a",
        "ar, Beirut, '', $-a",
        "ar, بقاع, '', $-b",
        "en, Newport, $-d, $-d",
        "en, Bekaa, $-a, $-b",
        "en, '', $-a, $-a",
        "ar, UK, '', GB",
        "en, فلسطين, '', PS"
    })
    void isWhereTheyAreCounted(String language, String place, String code, String counted) throws Throwable {
        assertThat(sign(language, "place", place, "area", code).status()).isEqualTo(303);
        soon(() -> assertThat(areaOfTheOnlySigner()).isEqualTo(counted));
    }

    @Test
    void isAskedForWhereSeveralAreCalledSo() throws Throwable {
        var asked = sign("ar", "place", "newport", "area", "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.raw().body())
                .contains("id=\"f-area-error\"")
                .contains("value=\"newport\"")
                .contains("value=\"" + level + "-c\"", "value=\"" + level + "-d\"")
                .doesNotContain("value=\"" + level + "-a\"");
        assertThat(sign("ar", "place", "newport", "area", "", "chosen", "$-d").status())
                .isEqualTo(303);
        soon(() -> assertThat(areaOfTheOnlySigner()).isEqualTo("$-d"));
    }

    @ParameterizedTest
    @CsvSource({"en, No place of the list", "ar, لا مكان في القائمة"})
    void isKeptAndToldWhereThereIsNone(String language, String told) {
        var asked = sign(language, "place", "<Atlantis>", "area", "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.raw().body())
                .contains(told)
                .contains("value=\"&lt;Atlantis&gt;\"")
                .contains("<select", "value=\"" + level + "-a\"", "value=\"DE\"")
                .doesNotContain("<Atlantis>");
        assertThat(sign(language, "place", "<Atlantis>", "area", "", "chosen", "DE")
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"chosen, nowhere", "area, nowhere", "place, nowhere"})
    void isNowhereElse(String field, String typed) {
        assertThat(sign("en", field, typed).status()).isEqualTo(422);
    }

    @Test
    void isLookedForInAListThatIsKeptForEverUntilItChanges() throws Throwable {
        var list = list("en");
        var kept = api.get(list);
        assertThat(kept.raw().headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
        assertThat(kept.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(kept.json().at("/areas/0").toString())
                .isEqualTo("{\"code\":\"" + level + "-a\",\"name\":\"Beirut\",\"also\":[\"بيروت\"]}");
        assertThat(kept.json().toString()).contains("Germany", "فلسطين").doesNotContain("Lebanon");
        assertThat(api.get(list.replaceAll("version=.*", "version=old"))
                        .raw()
                        .headers()
                        .allValues("Cache-Control"))
                .containsExactly("public, max-age=60");
        api.csv("/api/v1/areas/imports", "code,parent,level,name_en\n" + level + "-e,LB," + level + ",Tyre\n");
        soon(() -> assertThat(list("en")).isNotEqualTo(list));
    }

    @Test
    void isNotListedInThePageAnyMore() {
        var body = api.get("/en/p/" + slug).raw().body();
        assertThat(body).doesNotContain("<option").contains("name=\"place\"");
    }

    @ParameterizedTest
    @CsvSource({"unheard-of, en", "country, tlh", "'', ''"})
    void isListedForWhateverIsAsked(String asked, String language) {
        var answer = api.get("/api/v1/areas/choices?level=" + asked + "&language=" + language);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().toString()).contains("Lebanon", "لبنان");
    }

    private String list(String language) {
        var address = LIST.matcher(api.get("/" + language + "/p/" + slug).raw().body());
        assertThat(address.find()).isTrue();
        return address.group(1).replace("&amp;", "&");
    }
}
