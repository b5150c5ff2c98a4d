package org.tadamon.api.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.Visitor;
import tools.jackson.databind.JsonNode;

/** What people do around a case, for tests to say in one line. */
@Lazy
@Component
class Moderating {

    static final String CASES = "/api/v1/moderation/cases";
    private final Api api;

    Moderating(Api api) {
        this.api = api;
    }

    /** A petition with this title that was written down. */
    JsonNode drafted(String title) {
        return drafted(title, Map.of());
    }

    private JsonNode drafted(String title, Map<String, String> instead) {
        var petition = new HashMap<>(Api.petition());
        petition.putAll(instead);
        petition.put(
                "wordings", Map.of("en", Map.of("title", title, "demand", "We want " + title + ".", "background", "")));
        return api.postAsOrganiser("/api/v1/petitions", petition).json();
    }

    /** A petition with this title that waits for moderators. */
    JsonNode submitted(String title) {
        var petition = drafted(title);
        submit(petition);
        return petition;
    }

    /** A petition with this title that waits for moderators and takes no signatures from then on. */
    JsonNode submittedUntil(Instant closesAt, String title) {
        var petition = drafted(title, Map.of("closesAt", closesAt.toString()));
        submit(petition);
        return petition;
    }

    void submit(JsonNode petition) {
        assertThat(api.postAsOrganiser("/api/v1/petitions/" + id(petition) + "/submit", Map.of())
                        .status())
                .isEqualTo(200);
    }

    /** A petition with this title that is public. */
    JsonNode published(String title) {
        var petition = drafted(title);
        api.postAsOrganiser("/api/v1/petitions/" + id(petition) + "/open", Map.of());
        return petition;
    }

    /** The case of this kind on a petition that waits, once there is one. */
    JsonNode waiting(JsonNode petition, String kind) throws Throwable {
        var found = new AtomicReference<JsonNode>();
        soon(() -> {
            for (var each : api.getAsOrganiser(CASES + "?kind=" + kind).json().get("cases")) {
                if (each.get("petition").asString().equals(id(petition))) {
                    found.set(each);
                }
            }
            assertThat(found.get()).as("a case").isNotNull();
        });
        return found.get();
    }

    Answer claim(JsonNode about) {
        return api.postAsOrganiser(CASES + "/" + id(about) + "/claim", Map.of());
    }

    Answer decide(JsonNode about, Map<String, String> verdict) {
        return api.postAsOrganiser(CASES + "/" + id(about) + "/decision", verdict);
    }

    Answer seen(JsonNode about) {
        return api.getAsOrganiser(CASES + "/" + id(about));
    }

    /** How far the petition has come, as its organisers see it. */
    String stage(JsonNode petition) {
        return api.getAsOrganiser("/api/v1/petitions/" + id(petition) + "/draft")
                .json()
                .get("stage")
                .asString()
                .replace('_', '-');
    }

    /** A reader reports it. */
    int report(Visitor reader, JsonNode petition, Map<String, String> form) {
        return reader.postAsIs("/en/p/" + petition.get("slug").asString() + "/report", form)
                .statusCode();
    }

    static String id(JsonNode one) {
        return one.get("id").asString();
    }
}
