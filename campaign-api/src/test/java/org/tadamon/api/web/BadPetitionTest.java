package org.tadamon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** A petition that breaks a rule is refused, with every rule told next to its field. */
@RunningApplication
class BadPetitionTest {

    @Autowired
    private Api api;

    @Test
    void closesInThePast() {
        refused(
                Map.of("closesAt", Instant.now().minusSeconds(1).toString()),
                "closesAt",
                "petition/closes-in-the-past");
    }

    @Test
    void hasNoWords() {
        refused(Map.of("wordings", Map.of()), "wordings", "petition/empty");
    }

    @Test
    void hasATitleThatIsTooLong() {
        refused(wording("t".repeat(121), "d", ""), "wordings.en.title", "petition/too-long");
        assertThat(api.postAsOrganiser("/api/v1/petitions", with(wording("🏳️‍🌈".repeat(120), "d", "")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void hasADemandThatIsTooLong() {
        refused(wording("t", "d".repeat(1_001), ""), "wordings.en.demand", "petition/too-long");
    }

    @Test
    void asksForNobody() {
        refused(Map.of("addressees", List.of()), "addressees", "petition/empty");
    }

    @Test
    void hopesForNothingOrTooMuch() {
        refused(Map.of("goal", 0), "goal", "petition/out-of-range");
        refused(Map.of("goal", 100_000_001), "goal", "petition/out-of-range");
    }

    @Test
    void isCountedByALevelThatDoesNotExist() {
        refused(Map.of("areaLevel", "planet"), "areaLevel", "petition/malformed");
    }

    @Test
    void takesANameThatIsTaken() {
        assertThat(api.postAsOrganiser("/api/v1/petitions", with(Map.of("slug", "one-of-a-kind")))
                        .status())
                .isEqualTo(201);
        refused(Map.of("slug", "one-of-a-kind"), "slug", "petition/slug-taken");
        refused(Map.of("slug", "../organise"), "slug", "petition/malformed");
    }

    @Test
    void isNeverEditedOnceOpen() {
        var id = api.openPetition(Map.of());
        var edited = api.send(api.organiser(api.request("/api/v1/petitions/" + id + "/draft"))
                .header("Content-Type", "application/json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(
                        tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(Api.petition()))));
        assertThat(edited.status()).isEqualTo(409);
        assertThat(edited.json().get("type").asString()).isEqualTo("/problems/petition/text-frozen");
    }

    @Test
    void isWrittenOnceForOneIdempotencyKey() {
        var first = api.postAsOrganiser("/api/v1/petitions", Api.petition(), "Idempotency-Key", "key-1");
        var body = new HashMap<String, Object>(Api.petition());
        body.put("closesAt", first.json().get("closesAt").asString());
        var again = api.postAsOrganiser("/api/v1/petitions", body, "Idempotency-Key", "key-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        body.put("goal", 7);
        var other = api.postAsOrganiser("/api/v1/petitions", body, "Idempotency-Key", "key-1");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().get("type").asString()).isEqualTo("/problems/petition/drafted-otherwise");
    }

    private void refused(Map<String, Object> instead, String field, String code) {
        var refused = api.postAsOrganiser("/api/v1/petitions", with(instead));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").toString()).contains(field).contains(code);
    }

    private static Map<String, Object> wording(String title, String demand, String background) {
        return Map.of("wordings", Map.of("en", Map.of("title", title, "demand", demand, "background", background)));
    }

    private static Map<String, Object> with(Map<String, Object> instead) {
        var petition = new HashMap<String, Object>(Api.petition());
        petition.putAll(instead);
        return petition;
    }
}
