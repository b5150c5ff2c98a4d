package org.tadamon.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.export.TakenAlong.OFFICE;
import static org.tadamon.api.running.Soon.soon;

import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import tools.jackson.databind.json.JsonMapper;

/** Packages for decision makers… */
@RunningApplication
class ExportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Api api;

    private String petition = "";
    private TakenAlong packages;

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
        packages = new TakenAlong(api, petition);
        for (int i = 0; i < 3; i++) {
            api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("export" + i + "@example.org"));
        }
    }

    @Test
    void areMadeForThoseWhoAreMeant() throws Throwable {
        var made = packages.read(packages.made());
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
        var zip = packages.download(packages.made(), Map.of("area", "LB", "office", OFFICE));
        assertThat(zip.headers().firstValue("Cache-Control")).contains("no-store");
        var files = TakenAlong.files(zip.body());
        var manifest = JSON.readTree(files.get("manifest.json"));
        assertThat(manifest.get("total").asLong()).isEqualTo(3);
        assertThat(manifest.get("constituents").asString()).isEqualTo("too-few");
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
        var files =
                TakenAlong.files(packages.download(packages.made(), Map.of()).body());
        var folders = files.keySet().stream()
                .map(name -> name.split("/")[0])
                .distinct()
                .toList();
        assertThat(folders).containsExactly("FR-00001", "LB-00002");
        assertThat(new String(files.get("LB-00002/cover.en.txt"), UTF_8).replaceAll("\\p{Cf}", ""))
                .contains("Amal Haddad\n" + OFFICE + "\nLebanon")
                .contains("“Keep the library”: 3")
                .contains("too few to tell")
                .contains(
                        api.get("/api/v1/export-key").json().get("fingerprint").asString());
        assertThat(new String(files.get("LB-00002/cover.ar.txt"), UTF_8))
                .contains("لبنان")
                .contains("المكتبة لنا");
        assertThat(files.entrySet().stream()
                        .filter(file -> file.getKey().contains("/cover."))
                        .map(file -> new String(file.getValue(), UTF_8)))
                .hasSize(4)
                .noneMatch(cover -> cover.contains("{"));
        assertThat(files.keySet())
                .contains("LB-00002/letter.ar.pdf", "LB-00002/figures.en.pdf", "LB-00002/figures.ar.xlsx");
        assertThat(new String(files.get("LB-00002/areas.csv"), UTF_8))
                .startsWith("\uFEFFarea,name_ar,name_en,at_least\r\n");
        assertThat(new String(files.get("LB-00002/days.csv"), UTF_8)).contains(",3,3\r\n");
        assertThat(new String(files.get("LB-00002/petition.en.md"), UTF_8))
                .isEqualTo("# Keep the library\n\nKeep it open.\n\nWe need it.\n");
    }

    @Test
    void areTheSameBytesEachTimeAndEachTimeIsOnRecord() throws Throwable {
        var id = packages.made();
        var first = packages.download(id, Map.of()).body();
        api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("later@example.org"));
        assertThat(packages.download(id, Map.of()).body()).isEqualTo(first);
        soon(() -> assertThat(packages.read(id).get("downloads").size()).isEqualTo(2));
        assertThat(packages.read(id).get("downloads").get(0).get("by").asString())
                .isNotEmpty();
    }

    @Test
    void ofAnotherPositionHaveAnotherManifest() throws Throwable {
        var first = packages.read(packages.made());
        api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer("one-more@example.org"));
        var second = packages.read(packages.made());
        assertThat(second.get("total").asLong()).isEqualTo(4);
        assertThat(second.get("sha256")).isNotEqualTo(first.get("sha256"));
    }

    @Test
    void areRefusedWithWordsThatHelp() throws Throwable {
        assertThat(packages.order(Map.of("reason", "", "languages", List.of()))
                        .raw()
                        .body())
                .contains("export/empty")
                .contains("reason")
                .contains("languages");
        assertThat(packages.order(Map.of("reason", "Why", "languages", List.of("fr")))
                        .raw()
                        .body())
                .contains("export/malformed");
        assertThat(packages.order(Map.of("reason", "Why", "languages", List.of("en"), "area", "XX"))
                        .raw()
                        .body())
                .contains("export/nobody");
        var id = packages.made();
        assertThat(new String(packages.download(id, Map.of("name", "Nobody")).body(), UTF_8))
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
                .contains("export/not-public");
    }

    @Test
    void areOrderedOnceUnderOneKey() {
        var form = Map.of("reason", "Why", "languages", List.of("en"), "office", OFFICE);
        var path = "/api/v1/petitions/" + petition + "/exports";
        var first = api.postAsOrganiser(path, form, "Idempotency-Key", "one " + petition)
                .json();
        var second = api.postAsOrganiser(path, form, "Idempotency-Key", "one " + petition)
                .json();
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(api.getAsOrganiser(path).json().size()).isEqualTo(1);
    }

    @Test
    void areForThoseAloneWhoAreAskedFor() throws Throwable {
        var id = packages.made();
        assertThat(packages.download(id, Map.of("level", "constituency")).statusCode())
                .isEqualTo(422);
        assertThat(TakenAlong.files(
                        packages.download(id, Map.of("level", "country")).body()))
                .containsKeys("FR-00001/manifest.json", "LB-00002/manifest.json");
        assertThat(packages.read(id).get("downloads").size()).isLessThanOrEqualTo(1);
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
