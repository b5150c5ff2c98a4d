package org.tadamon.api.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Whoever signs says why, sees what becomes of it by their mail alone, changes it and takes it back. */
@ConfirmingApplication
class SignerSaysWhyTest {

    private static final Pattern HANDLE = Pattern.compile("name=\"handle\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Autowired
    private Api api;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private String petition = "";
    private String slug = "";
    private Speakers speakers;

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
        slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        speakers = new Speakers(api);
    }

    private HttpResponse<String> sign(Map<String, String> more) {
        var fields = new HashMap<>(Map.of("name", "Layla", "email", address, "area", "LB", "visibility", "full-name"));
        fields.putAll(more);
        return post("/en/p/" + slug, fields);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return new Visitor(api.base()).postAsIs(path, fields);
    }

    private static String found(Pattern what, HttpResponse<String> page) {
        var found = what.matcher(page.body());
        assertThat(found.find()).as(what.pattern()).isTrue();
        return found.group(1);
    }

    private void confirmed(HttpResponse<String> page) {
        var code = Letters.code(Letters.newest(address, api.base(), 1));
        assertThat(post("/en/signature/code", Map.of("handle", found(HANDLE, page), "code", code))
                        .statusCode())
                .isEqualTo(303);
    }

    /** The page of the signature, by the link in the mail; only looked at. */
    private HttpResponse<String> own() {
        var link = Letters.token(Letters.newest(address, api.base(), 1));
        return post("/en/signature/link", Map.of("token", link, "look", "yes"));
    }

    private HttpResponse<String> says(String words) {
        return post("/en/signature/comment", Map.of("token", found(TOKEN, own()), "comment", words));
    }

    @Test
    void andIsReadOnlyOnceTheSignatureCounts() throws Throwable {
        var page = sign(Map.of("comment", "For my street.\nFor all of us."));
        var unconfirmed = own();
        assertThat(unconfirmed.body()).contains("For my street.\nFor all of us.", "They can show only while");
        assertThat(speakers.queued(petition, "waiting")).isEmpty();
        confirmed(page);
        speakers.approved(petition, 1);
        assertThat(speakers.shown(petition)).containsExactly("For my street.\nFor all of us.");
        assertThat(own().body()).contains("Your words show on the page of the petition.");
    }

    @Test
    void andLosesNoWordsByAMistypedAddress() throws Throwable {
        var page = sign(Map.of("email", address.replace("example.org", "gmial.com"), "comment", "Twice\nsaid"));
        var kept = Pattern.compile("name=\"comment\" value=\"([^\"]+)\"");
        confirmed(sign(Map.of("instead", found(HANDLE, page), "comment", found(kept, page))));
        speakers.queued(petition, "waiting", 1);
        assertThat(speakers.queued(petition, "waiting")).containsExactly("Twice\nsaid");
    }

    @Test
    void laterChangesItAndTakesItBack() throws Throwable {
        confirmed(sign(Map.of()));
        assertThat(own().body()).contains("Say why you sign, if you like").doesNotContain("Take my words back");
        assertThat(says("First thought").body()).contains("Your words were sent.", "wait to be read by a moderator");
        speakers.approved(petition, 1);
        var changed = says("Second thought");
        assertThat(changed.body()).contains("Second thought", "wait to be read").doesNotContain("First thought");
        soon(() -> assertThat(speakers.shown(petition)).isEmpty());
        speakers.approved(petition, 1);
        var back = post("/en/signature/comment/take-back", Map.of("token", found(TOKEN, own())));
        assertThat(back.body()).contains("Your words are taken back.").doesNotContain("Second thought");
        soon(() -> assertThat(speakers.shown(petition)).isEmpty());
        speakers.queued(petition, "approved", 0);
    }

    @Test
    void isToldWhyItDoesNotShow() throws Throwable {
        confirmed(sign(Map.of("comment", "Buy my book")));
        speakers.decide(petition, "waiting", 1, Map.of("verdict", "reject", "reasonCode", "advertising"));
        assertThat(own().body())
                .contains("Your words do not show.", "It advertises something", "No links, no sales", "Buy my book");
    }

    @Test
    void isToldWhatIsWrongNextToTheField() {
        confirmed(sign(Map.of()));
        for (var wrong : new String[] {" ", "x".repeat(501)}) {
            var answer = says(wrong);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("href=\"#f-comment\"", "f-comment-error");
        }
        assertThat(says("x".repeat(501)).body()).contains("x".repeat(501));
        var tooLong = sign(Map.of("comment", "ل".repeat(501), "email", "other." + address));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("f-comment-error", "ل".repeat(501));
    }

    @Test
    void andNobodyElseDoes() throws Throwable {
        confirmed(sign(Map.of("comment", "Mine alone")));
        speakers.approved(petition, 1);
        for (var path : new String[] {"/en/signature/comment", "/en/signature/comment/take-back"}) {
            var stranger = post(path, Map.of("token", "nothing", "comment", "Theirs"));
            assertThat(stranger.body()).contains("This page is too old").doesNotContain("Mine alone");
            assertThat(new Visitor(api.base()).get(path).statusCode()).isEqualTo(303);
        }
        assertThat(speakers.shown(petition)).containsExactly("Mine alone");
    }

    @Test
    void mayDoSoNoMoreOnceTheSignatureIsWithdrawn() {
        confirmed(sign(Map.of("comment", "Mine")));
        var token = found(TOKEN, own());
        assertThat(post("/en/signature/withdraw", Map.of("token", token)).body())
                .doesNotContain("Mine");
        var late = post("/en/signature/comment", Map.of("token", token, "comment", "After all"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("This signature was taken back.");
    }

    @Test
    void andFindsItInAllThatIsHeldAboutThem() {
        confirmed(sign(Map.of("comment", "For the record")));
        var asked = post("/en/my-data", Map.of("address", address));
        var code = Letters.code(Letters.newest(address, api.base(), 2));
        var list = post("/en/my-data/code", Map.of("handle", found(HANDLE, asked), "code", code));
        assertThat(list.body()).contains("For the record", "waits for a moderator");
        var file = post("/en/my-data/download", Map.of("token", found(TOKEN, list)));
        var comment = JsonMapper.shared()
                .readTree(file.body())
                .get("signatures")
                .get(0)
                .get("comment");
        assertThat(comment.get("words").asString()).isEqualTo("For the record");
        assertThat(comment.get("state").asString()).isEqualTo("waiting");
    }
}
