package org.tadamon.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Bad input gets a clear answer, and leaves nothing behind. */
@RunningApplication
class BadInputTest {

    private static final int TEN_MEGABYTES = 10 << 20;

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    private String petition = "";
    private long stored;

    @BeforeEach
    void open() {
        petition = api.openPetition(Map.of());
        stored = stored();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(stored()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', signature/name-empty",
        "name, '   ', signature/name-empty",
        "name, '\u202E\u2066\u200B', signature/name-empty",
        "email, '', signature/email-empty",
        "email, layla, signature/email-invalid",
        "email, layla@, signature/email-invalid",
        "email, @example.org, signature/email-invalid",
        "email, layla@example, signature/email-invalid",
        "email, la yla@example.org, signature/email-invalid",
        "email, layla@exa_mple.org, signature/email-invalid",
        "email, layla@-example.org, signature/email-invalid",
        "email, layla@1.2.3.4, signature/email-invalid",
        "email, 'layla@example.org, b@example.org', signature/email-invalid",
        "email, 'layla@example.org\r\nBcc: all@example.org', signature/email-invalid",
        "email, '<layla@example.org>', signature/email-invalid",
        "area, '', signature/area-empty",
        "area, ATLANTIS, signature/area-unknown",
        "visibility, everybody, signature/visibility-unknown",
        "via, '<script>', signature/source-malformed",
        "via, a-code-that-is-longer-than-thirty-two, signature/source-malformed",
        "language, '../..', signature/language-unknown",
    })
    void isToldNextToItsField(String field, String value, String code) {
        var form = new HashMap<String, Object>(signer("layla@example.org"));
        form.put(field, value);
        var refused = sign(form);
        assertThat(refused.status()).isEqualTo(422);
        var error = refused.json().get("errors").get(0);
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("message").asString()).isNotBlank().doesNotContain(code);
    }

    @Test
    void isToldInTheReadersLanguageAndAllAtOnce() {
        var refused = api.send(api.request("/api/v1/petitions/" + petition + "/signatures")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "ar")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(refused.json().get("errors").size()).isEqualTo(4);
        refused.json()
                .get("errors")
                .forEach(error -> assertThat(error.get("message").asString()).containsPattern("\\p{IsArabic}"));
    }

    @Test
    void isTooLongByGraphemeClustersNotByCharacters() {
        var family = "👩‍👩‍👧‍👦";
        assertThat(sign(named("n".repeat(101))).status()).isEqualTo(422);
        assertThat(sign(named(family.repeat(101))).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"name\":", "null", "\"text\"", "{\"name\":{}}", "{\"unknown\":1}", ""})
    void isNotJson(String body) {
        var refused = api.post("/api/v1/petitions/" + petition + "/signatures", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/request/malformed");
    }

    @Test
    void hasTheWrongContentType() {
        var refused = api.send(api.request("/api/v1/petitions/" + petition + "/signatures")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/request/wrong-type");
    }

    @Test
    void isTenMegabytesLong() {
        var large = "{\"name\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}";
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", large)
                        .status())
                .isEqualTo(413);
        var withoutLength = api.send(api.request("/api/v1/petitions/" + petition + "/signatures")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes()))));
        assertThat(withoutLength.status()).isEqualTo(413);
        assertThat(api.csv("/api/v1/areas/imports", large).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "not-an-id", "%00", "..%2f.."})
    void namesAPetitionThatIsNotThere(String id) {
        var refused = api.post("/api/v1/petitions/" + id + "/signatures", signer("layla@example.org"));
        assertThat(refused.status()).isBetween(400, 404);
    }

    @Test
    void comesFromAnotherSite() {
        var refused = api.send(api.request("/api/v1/petitions/" + petition + "/signatures")
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(refused.status()).isEqualTo(403);
    }

    private Map<String, Object> named(String name) {
        var form = new HashMap<String, Object>(signer("layla@example.org"));
        form.put("name", name);
        return form;
    }

    private Api.Answer sign(Map<String, Object> form) {
        return api.post("/api/v1/petitions/" + petition + "/signatures", form);
    }

    /** Of this petition: a case of it follows by itself, a moment later, and others have theirs. */
    private long stored() {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM ledger_event WHERE aggregate_type IN ('petition', 'signature', 'comment')
                        AND convert_from(payload, 'UTF8')::jsonb ->> 'petitionId' = :petition)
                    + (SELECT count(*) FROM signature_slot WHERE petition = :petition::uuid)
                    + (SELECT count(*) FROM vault_secret WHERE scope = :petition::uuid)""").param("petition", petition).query(Long.class).single();
    }
}
