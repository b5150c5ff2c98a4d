package org.tadamon.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.export.letter.LetterPreview;
import org.tadamon.api.export.pack.StoredPackages;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The letters of an organisation… */
@RunningApplication
class LettersGoAlongTest {

    private final String someone = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    @Autowired
    private StoredPackages packages;

    @Autowired
    private LetterPreview preview;

    private Visitor owner = new Visitor("");
    private Side side;
    private String petition = "";
    private String letters = "";

    @BeforeEach
    void begin() throws Throwable {
        var address = "letters." + someone + "@example.org";
        side = coalition.side("Dream " + someone, visitors.account(address));
        owner = visitors.signedIn(address);
        petition = coalition.petition(side, Map.of()).toString();
        letters = "/organise/o/" + side.organisation() + "/letters";
        api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office\nLB,Amal Haddad,%s\n".formatted(TakenAlong.OFFICE));
    }

    private HttpResponse<String> write(Map<String, String> texts) {
        var json = JsonMapper.shared().writeValueAsString(Map.of("letters", texts));
        var path = "/api/v1/organisations/" + side.organisation() + "/letters";
        var request = owner.request(path).header("Content-Type", "application/json");
        owner.formToken().ifPresent(token -> request.header("X-CSRF-TOKEN", token));
        return owner.send(request.PUT(BodyPublishers.ofString(json)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JsonMapper.shared().readTree(answer.body());
    }

    private String ordered() throws Throwable {
        var form = Map.of(
                "reason",
                "For the first reading",
                "languages",
                new String[] {"ar", "en"},
                "area",
                "LB",
                "office",
                TakenAlong.OFFICE);
        var answer = owner.postJson(
                "/api/v1/petitions/" + petition + "/exports",
                JsonMapper.shared().writeValueAsString(form));
        var id = json(answer).get("id").asString();
        soon(() -> assertThat(export(id).get("state").asString()).isEqualTo("made"));
        return id;
    }

    private JsonNode export(String id) {
        return json(owner.get("/api/v1/exports/" + id));
    }

    private void madeAgain(String id) throws Throwable {
        var asked = json(owner.postJson("/api/v1/exports/" + id + "/make-again", "{}"));
        assertThat(asked.get("again").get("by").asString())
                .isEqualTo(side.owner().account().toString());
        soon(() -> assertThat(export(id).get("again").get("same").isNull()).isFalse());
    }

    private SortedMap<String, byte[]> files(String id) throws IOException {
        var out = new ByteArrayOutputStream();
        packages.write(packages.find(ExportId.of(id), Audience.EVERYBODY).subList(0, 1), out);
        return TakenAlong.files(out.toByteArray());
    }

    private String cover(String id, String language) throws IOException {
        return new String(files(id).getOrDefault("cover." + language + ".txt", new byte[0]), UTF_8);
    }

    @Test
    void goAlongAsTheyWereWhenTheExportWasOrderedAndItIsTheSameWheneverItIsMade() throws Throwable {
        json(write(Map.of("en", "First words to {{name}}, from {{organisation}}.")));
        var id = ordered();
        var first = files(id);
        var sha256 = export(id).get("sha256");
        assertThat(cover(id, "en")).contains("First words to \u2068Amal Haddad\u2069, from \u2068Dream " + someone);
        assertThat(cover(id, "ar")).contains("تحيّة طيّبة إلى \u2068Amal Haddad\u2069،");
        json(write(Map.of("en", "Other words.", "ar", "كلمات أخرى.")));
        for (int again = 0; again < 2; again++) {
            madeAgain(id);
            assertThat(export(id).get("again").get("same").asBoolean()).isTrue();
            assertThat(export(id).get("sha256")).isEqualTo(sha256);
            assertThat(files(id)).containsExactlyEntriesOf(first);
        }
        var other = ordered();
        assertThat(cover(other, "en")).contains("Other words.").doesNotContain("First words");
        assertThat(cover(other, "ar")).contains("كلمات أخرى.");
    }

    @Test
    void arriveAsTheirPreviewShowsThem() throws Throwable {
        var text = "{{organisation}} & friends <b>greet</b> you.\n\nYours,\n{{organisation}}";
        var shown = preview.of(side.organisation(), "en", text).letter();
        assertThat(shown).hasSize(2);
        var page = owner.post("/en" + letters + "/preview", Map.of("letters.en", text, "letters.ar", ""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Dream " + someone + "\u2069 &amp; friends &lt;b&gt;greet&lt;/b&gt; you.",
                        "Amal Haddad",
                        "12,340");
        json(write(Map.of("en", text)));
        assertThat(cover(ordered(), "en")).contains(String.join("\n\n", shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void areWrittenOnAPageThatTellsWhatIsWrongBesideTheField(String language) {
        var path = "/" + language + letters;
        var builtIn = language.equals("ar") ? "تحيّة طيّبة إلى {{name}}،" : "Dear {{name}},";
        assertThat(owner.get(path).body()).contains(builtIn, "{{constituents}}", "letters.ar", "letters.en");
        for (var where : new String[] {path, path + "/preview"}) {
            var refused = owner.post(where, Map.of("letters.en", "Dear {{nmae}}", "letters.ar", ""));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"f-letters-en-error\"", "\u2068nmae\u2069", "Dear {{nmae}}");
        }
        var saved = owner.post(path, Map.of("letters.en", "Dear {{name}}, ours", "letters.ar", ""));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(owner.get(path).body()).contains("Dear {{name}}, ours", "value=\"en\"");
        owner.post(path, Map.of("letters.en", "Dear {{name}}, ours", "put-back", "en"));
        assertThat(owner.get(path).body()).contains("Dear {{name}},").doesNotContain(", ours", "put-back");
    }

    @Test
    void areOnRecordWithWhoWroteThem() {
        json(write(Map.of("en", "Ours")));
        assertThat(write(Map.of("en", "Dear {{name}")).statusCode()).isEqualTo(422);
        var told = json(write(Map.of("en", "")));
        assertThat(told.get("letters").get(0).get("own").asBoolean()).isFalse();
        assertThat(told.get("changes").size()).isEqualTo(2);
        assertThat(told.get("changes").get(0).get("languages").size()).isZero();
        assertThat(told.get("changes").get(1).get("by").asString())
                .isEqualTo(side.owner().account().toString());
        assertThat(write(Map.of("en", "To {{somebody}}")).body())
                .contains("letter/unknown-field", "somebody", "letters.en");
        assertThat(visitors.signedIn("stranger." + someone + "@example.org")
                        .get("/en" + letters)
                        .statusCode())
                .isEqualTo(404);
    }
}
