package org.tadamon.api.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;

/**
 * Who organises a petition reads when its signers' data is gone, and can make that sooner, on pages of both languages.
 */
@RunningApplication
class OrganisersReadWhenDataEndsTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    private Visitor administrator;
    private String petition;

    @BeforeEach
    void begin() {
        administrator = visitors.administrator();
        petition = api.openPetition(Map.of());
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("layla@example.org"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void promisesAnEarlierDay(String language) {
        assertThat(page(language, "")).contains(language.equals("en") ? "6 months after" : "6 أشهر");
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        assertThat(post(language, "/day", Map.of("on", "")).statusCode()).isEqualTo(422);
        assertThat(post(language, "/day", Map.of("on", tomorrow.minusDays(1).toString()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(language, "/day", Map.of("on", tomorrow.plusDays(5).toString()))
                        .statusCode())
                .isEqualTo(303);
        var later = post(language, "/day", Map.of("on", tomorrow.plusDays(6).toString()));
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(later.body()).contains(language.equals("en") ? "never put off" : "ولا يمكن تأخيره");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void destroysItAfterHavingReadWhatIsLost(String language) throws Throwable {
        soon(() -> assertThat(page(language, "/destroy"))
                .contains(language.equals("en") ? "the one person who signed" : "الشخص الوحيد"));
        assertThat(post(language, "/destroy", Map.of("reason", "Danger")).statusCode())
                .as("not sure")
                .isEqualTo(422);
        assertThat(post(language, "/destroy", Map.of("reason", " ", "sure", "true"))
                        .statusCode())
                .as("for no reason")
                .isEqualTo(422);
        soon(() -> assertThat(page(language, "/../signers")).contains("layla@example.org"));
        var done = post(language, "/destroy", Map.of("reason", "They are in danger.", "sure", "true"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(page(language, "")).contains("They are in danger.").doesNotContain("data/destroy");
        assertThat(page(language, "/../signers")).doesNotContain("layla@example.org");
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition)
                        .json()
                        .get("stage")
                        .asString())
                .isEqualTo("closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void isHeldByThoseWhoRunThePlatform(String language) {
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        var holds = "/" + language + "/organise/holds";
        assertThat(administrator.get(holds + "?petition=nothing-like-it").body())
                .contains("f-petition-error");
        assertThat(administrator
                        .get(holds + "?petition=" + api.base() + "/en/p/" + slug + "?via=x")
                        .body())
                .contains(petition + "/hold");
        assertThat(administrator
                        .post(holds + "/" + petition + "/hold", Map.of("reason", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post(holds + "/" + petition + "/hold", Map.of("reason", "A court asked."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(language, "")).contains("A court asked.").doesNotContain("data/destroy");
        assertThat(post(language, "/destroy", Map.of("reason", "Danger", "sure", "true"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post(holds + "/" + petition + "/lift", Map.of("reason", "It is over."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(language, "")).doesNotContain("A court asked.").contains("data/destroy");
    }

    private String page(String language, String path) {
        var answer = path.startsWith("/../")
                ? administrator.get("/" + language + "/organise/p/" + petition + path.substring(3))
                : administrator.get("/" + language + "/organise/p/" + petition + "/data" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(String language, String path, Map<String, String> fields) {
        return administrator.post("/" + language + "/organise/p/" + petition + "/data" + path, fields);
    }
}
