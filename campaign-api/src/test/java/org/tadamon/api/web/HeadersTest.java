package org.tadamon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Every answer … */
@RunningApplication
class HeadersTest {

    @Autowired
    private Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/ar",
                "/ar/design",
                "/en/p/none",
                "/en/organise/sign-in",
                "/api/v1/petitions",
                "/css/tokens.css"
            })
    void keepsItsReaderSafe(String path) {
        var headers = api.get(path).raw().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/ar", "/en/design", "/en/p/none", "/api/v1/petitions", "/api/v1/status"})
    void ofAPublicPageSetsNoCookie(String path) {
        assertThat(api.get(path).raw().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void toASignerSetsNoCookieEither() {
        var petition = api.openPetition(Map.of());
        var signed = api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("cookie@example.org"));
        assertThat(signed.raw().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(signed.raw().headers().firstValue("Cache-Control")).contains("no-store");
    }

    /** From an address of its own, since whoever shares it has to wait too. */
    @Test
    void toAGuesserComesToAnEndWithAWaitingTime() throws Exception {
        var wrong = api.request("/api/v1/petitions/x/signers")
                .header("Authorization", "Basic b3BlcmF0b3I6d3Jvbmc=")
                .GET()
                .build();
        try (var guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.7"))
                .build()) {
            for (int i = 0; i < 10; i++) {
                assertThat(guesser.send(wrong, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(401);
            }
            var tooMany = guesser.send(wrong, BodyHandlers.ofString());
            assertThat(tooMany.statusCode()).isEqualTo(429);
            assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
            assertThat(tooMany.body()).contains("/problems/request/too-many");
        }
        assertThat(api.getAsOrganiser("/api/v1/petitions/x/signers").status())
                .as("others go on")
                .isEqualTo(404);
    }
}
