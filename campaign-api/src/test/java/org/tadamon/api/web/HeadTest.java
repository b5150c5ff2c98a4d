package org.tadamon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Who asks for the head alone … */
@RunningApplication
class HeadTest {

    @Autowired
    private Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/ar/privacy",
                "/en/decisions",
                "/en/p/none",
                "/en/organise",
                "/en/organise/sign-in",
                "/api/v1/status",
                "/api/v1/openapi",
                "/api/v1/petitions",
                "/api/v1/areas",
                "/api/v1/decision-makers",
                "/api/v1/decisions",
                "/api/v1/petitions/none",
                "/api/v1/organisations",
                "/actuator/health",
                "/actuator/prometheus",
                "/css/tokens.css"
            })
    void isToldWhatTheWholeWouldTell(String path) {
        sameButForTheBody(path);
    }

    @Test
    void isToldItOfAPetition() {
        var id = api.openPetition(Map.of());
        sameButForTheBody("/api/v1/petitions/" + id);
        sameButForTheBody("/api/v1/petitions/" + id + "/count");
        var slug = api.get("/api/v1/petitions/" + id).json().get("slug").asString();
        sameButForTheBody("/api/v1/petitions/by-slug/" + slug);
        sameButForTheBody("/en/p/" + slug);
        sameButForTheBody("/ar/p/" + slug + "/live");
    }

    private void sameButForTheBody(String path) {
        var whole = api.get(path).raw();
        var head = api.send(api.request(path).method("HEAD", BodyPublishers.noBody()))
                .raw();
        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"Content-Type", "Location", "Content-Security-Policy", "Cache-Control"}) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(whole.headers().firstValue(name));
        }
    }
}
