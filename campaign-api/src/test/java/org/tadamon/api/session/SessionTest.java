package org.tadamon.api.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Visitor.location;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.settings.Settings;

/** A session … */
@RunningApplication
class SessionTest {

    private static final String ACCOUNT = "/en/organise/account";
    private static final String COOKIE = "tadamon-session";

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Door door;

    @Autowired
    private Settings settings;

    private static boolean isIn(Visitor visitor) {
        return visitor.get(ACCOUNT).statusCode() == 200;
    }

    @Test
    void isKeptAsAHashThatLetsNobodyIn() {
        var visitor = visitors.signedIn("hash@example.org");
        var rows = jdbc.sql("SELECT encode(id, 'hex') FROM account_session")
                .query((row, _) -> row.getString(1))
                .list();
        var cookie = Secret.read(visitor.cookies().get(COOKIE)).orElseThrow();
        assertThat(rows).contains(java.util.HexFormat.of().formatHex(cookie.hash()));
        for (var id : rows) {
            var thief = visitors.anybody();
            var written = java.util.Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(java.util.HexFormat.of().parseHex(id));
            thief.cookies().put(COOKIE, written);
            assertThat(isIn(thief)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"seen_at = seen_at - interval '12 hours 1 second'", "begun_at = begun_at - interval '7 days'"})
    void endsWhenNobodyUsesItAndAtLastInAnyCase(String later) {
        var visitor = visitors.signedIn("ends@example.org");
        assertThat(isIn(visitor)).isTrue();
        jdbc.sql("UPDATE account_session SET " + later).update();
        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void isNeverOneThatWasThereBefore() {
        var planted = Secret.draw();
        var request = new MockHttpServletRequest();
        request.setCookies(new jakarta.servlet.http.Cookie(COOKIE, planted.written()));
        var response = new MockHttpServletResponse();
        door.enter(visitors.account("fixed@example.org"), request, response);
        assertThat(response.getHeaders("Set-Cookie").toString())
                .contains(COOKIE)
                .doesNotContain(planted.written());
        assertThat(isIn(visitors.anybody().with(planted))).isFalse();
    }

    @Test
    void hasACookieThatScriptsAndOtherSitesDoNotGet() {
        assertThat(cookie(false)).startsWith(COOKIE + "=").contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(cookie(true))
                .startsWith("__Host-" + COOKIE + "=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    private String cookie(boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        new Cookies(settings).set(request, response, COOKIE, Secret.draw());
        return response.getHeaders("Set-Cookie").getFirst();
    }

    @Test
    void takesNoFormThatAnotherPageSent() {
        var visitor = visitors.signedIn("csrf@example.org");
        var other = visitors.signedIn("csrf-other@example.org");
        var form = Map.of("name", "Mallory", "pronouns", "", "writeIn", "en");
        assertThat(visitor.postAsIs(ACCOUNT, form).statusCode()).isEqualTo(403);
        var theirs = new HashMap<>(form);
        theirs.put("_csrf", other.formToken().orElseThrow());
        assertThat(visitor.postAsIs(ACCOUNT, theirs).statusCode()).isEqualTo(403);
        assertThat(visitor.get(ACCOUNT).body()).doesNotContain("Mallory");
        assertThat(visitor.post(ACCOUNT, form).statusCode()).isEqualTo(303);
        assertThat(visitor.get(ACCOUNT).body()).contains("Mallory");
    }

    @Test
    void takesNoJsonThatAnotherPageSent() {
        var visitor = visitors.signedIn("json@example.org");
        var draft = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(Api.petition());
        var forged = visitor.send(visitor.request("/api/v1/petitions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(draft)));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("/problems/request/forbidden");
        assertThat(visitor.postJson("/api/v1/petitions", draft).body()).doesNotContain("/problems/request/");
        assertThat(visitors.anybody().postJson("/api/v1/petitions", draft).statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsInOneBrowserBySigningOut() {
        var visitor = visitors.signedIn("out@example.org");
        var before = visitor.at(visitor.base());
        var elsewhere = visitors.signedIn("out@example.org");
        assertThat(location(visitor.post("/ar/organise/sign-out", Map.of()))).isEqualTo("/ar");
        assertThat(visitor.cookies()).doesNotContainKey(COOKIE);
        assertThat(isIn(before)).as("with the cookie it had").isFalse();
        assertThat(isIn(elsewhere)).isTrue();
    }

    @Test
    void endsFromAnotherBrowserOfTheSamePersonOnly() {
        var phone = visitors.signedIn("list@example.org");
        var laptop = visitors.signedIn("list@example.org");
        var mallory = visitors.signedIn("list-mallory@example.org");
        var name = jdbc.sql("SELECT name FROM account_session WHERE id = ?")
                .param(Secret.read(phone.cookies().get(COOKIE)).orElseThrow().hash())
                .query((row, _) -> row.getString(1))
                .single();
        assertThat(laptop.get(ACCOUNT).body()).contains("/sessions/" + name + "/end");
        mallory.post(ACCOUNT + "/sessions/" + name + "/end", Map.of());
        assertThat(isIn(phone)).isTrue();
        laptop.post(ACCOUNT + "/sessions/" + name + "/end", Map.of());
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(laptop)).isTrue();
    }

    @Test
    void endsEverywhereAtOnce() {
        var phone = visitors.signedIn("everywhere@example.org");
        var laptop = visitors.signedIn("everywhere@example.org");
        var other = visitors.signedIn("everywhere-not@example.org");
        phone.post(ACCOUNT + "/sessions/end-all", Map.of());
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(laptop)).isFalse();
        assertThat(isIn(other)).isTrue();
    }
}
