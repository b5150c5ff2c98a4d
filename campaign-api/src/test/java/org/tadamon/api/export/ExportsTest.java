package org.tadamon.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Packages for decision makers… */
@RunningApplication
class ExportsTest {

    private static final String OFFICE = "Member of Parliament";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private Api api;

    private String petition = "";

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
        var csv = "area,name,office\nLB,Amal Haddad,%s\nFR,=Nour Petit,%s\n".formatted(OFFICE, OFFICE);
        assertThat(api.csv("/api/v1/decision-makers/imports", csv).status()).isLessThan(300);
        for (int i = 0; i < 3; i++) {
            api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("export" + i + "@example.org"));
        }
    }

    private Api.Answer order(Map<String, Object> form) {
        return api.postAsOrganiser("/api/v1/petitions/" + petition + "/exports", form);
    }

    private String made() throws Throwable {
        var answer =
                order(Map.of("reason", "For the first reading", "languages", List.of("ar", "en"), "office", OFFICE));
        assertThat(answer.status()).isEqualTo(201);
        var id = answer.json().get("id").asString();
        soon(() -> assertThat(read(id).get("state").asString()).isEqualTo("made"));
        return id;
    }

    private JsonNode read(String id) {
        return api.getAsOrganiser("/api/v1/exports/" + id).json();
    }

    private HttpResponse<byte[]> download(String id, Map<String, String> part)
            throws IOException, InterruptedException {
        var request = api.organiser(api.request("/api/v1/exports/" + id + "/downloads"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(part)));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void areMadeForThoseWhoAreMeant() throws Throwable {
        var made = read(made());
        assertThat(made.get("packages").asInt()).isEqualTo(2);
        assertThat(made.get("total").asLong()).isEqualTo(3);
        assertThat(made.get("reason").asString()).isEqualTo("For the first reading");
        assertThat(api.getAsOrganiser("/api/v1/petitions/" + petition + "/exports")
                        .json()
                        .get(0)
                        .get("id"))
                .isEqualTo(made.get("id"));
    }

    @Test
    void holdWhatTheirManifestSaysAndAreSigned() throws Throwable {
        var zip = download(made(), Map.of("area", "LB", "office", OFFICE));
        assertThat(zip.headers().firstValue("Cache-Control")).contains("no-store");
        var files = files(zip.body());
        var manifest = JSON.readTree(files.get("manifest.json"));
        assertThat(manifest.get("total").asLong()).isEqualTo(3);
        assertThat(manifest.get("constituents").isNull()).isTrue();
        assertThat(manifest.get("decisionMaker").get("name").asString()).isEqualTo("Amal Haddad");
        for (var entry : manifest.get("files")) {
            var bytes = files.remove(entry.get("name").asString());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(entry.get("sha256").asString());
        }
        var key = api.get("/api/v1/export-key").json().get("publicKey").asString();
        assertThat(manifest.get("publicKey").asString()).isEqualTo(key);
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        check.update(files.remove("manifest.json"));
        assertThat(check.verify(Base64.getDecoder().decode(files.remove("manifest.sig"))))
                .isTrue();
        assertThat(files).isEmpty();
    }

    @Test
    void areWrittenInBothLanguagesAndSafeInSpreadsheets() throws Throwable {
        var files = files(download(made(), Map.of()).body());
        var folders = files.keySet().stream()
                .map(name -> name.split("/")[0])
                .distinct()
                .toList();
        assertThat(folders).containsExactly("FR-00001", "LB-00002");
        assertThat(new String(files.get("LB-00002/cover.en.txt"), UTF_8))
                .contains("Amal Haddad\nMember of Parliament\nLebanon")
                .contains("“Keep the library” has been signed by 3 people")
                .contains("Fewer than 10");
        assertThat(new String(files.get("LB-00002/cover.ar.txt"), UTF_8))
                .contains("لبنان")
                .contains("المكتبة لنا");
        assertThat(new String(files.get("LB-00002/areas.csv"), UTF_8))
                .startsWith("\uFEFFarea,name_ar,name_en,at_least\r\n");
        assertThat(new String(files.get("LB-00002/days.csv"), UTF_8)).contains(",3,3\r\n");
        assertThat(new String(files.get("LB-00002/petition.en.md"), UTF_8))
                .isEqualTo("# Keep the library\n\nKeep it open.\n\nWe need it.\n");
    }

    @Test
    void areTheSameBytesEachTimeAndEachTimeIsOnRecord() throws Throwable {
        var id = made();
        var first = download(id, Map.of()).body();
        api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("later@example.org"));
        assertThat(download(id, Map.of()).body()).isEqualTo(first);
        soon(() -> assertThat(read(id).get("downloads").size()).isEqualTo(2));
        assertThat(read(id).get("downloads").get(0).get("by").asString()).isNotEmpty();
    }

    @Test
    void ofAnotherPositionHaveAnotherManifest() throws Throwable {
        var first = read(made());
        api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("one-more@example.org"));
        var second = read(made());
        assertThat(second.get("total").asLong()).isEqualTo(4);
        assertThat(second.get("sha256")).isNotEqualTo(first.get("sha256"));
    }

    @Test
    void areRefusedWithWordsThatHelp() throws Throwable {
        assertThat(order(Map.of("reason", "", "languages", List.of())).raw().body())
                .contains("export/empty")
                .contains("reason")
                .contains("languages");
        assertThat(order(Map.of("reason", "Why", "languages", List.of("fr")))
                        .raw()
                        .body())
                .contains("export/malformed");
        assertThat(order(Map.of("reason", "Why", "languages", List.of("en"), "area", "XX"))
                        .raw()
                        .body())
                .contains("export/nobody");
        var id = made();
        assertThat(new String(download(id, Map.of("name", "Nobody")).body(), UTF_8))
                .contains("export/nobody");
        assertThat(api.postAsOrganiser("/api/v1/exports/" + id + "/cancel", Map.of())
                        .raw()
                        .body())
                .contains("export/over");
        var draft = api.postAsOrganiser("/api/v1/petitions", Api.petition())
                .json()
                .get("id")
                .asString();
        assertThat(api.postAsOrganiser(
                                "/api/v1/petitions/" + draft + "/exports",
                                Map.of("reason", "Why", "languages", List.of("en")))
                        .raw()
                        .body())
                .contains("export/not-open-yet");
    }

    @Test
    void areShownBeforeTheyAreMade() {
        var meant = api.postAsOrganiser(
                        "/api/v1/petitions/" + petition + "/exports/preview", Map.of("area", "LB", "office", OFFICE))
                .json();
        assertThat(meant.get("packages").asInt()).isEqualTo(1);
        assertThat(meant.get("first").get(0).get("name").asString()).isEqualTo("Amal Haddad");
    }
}
