package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** What a signer wrote lies nowhere in clear, and nobody can open it once they are erased; their number stands. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class PersonIsForgottenTest {

    private static final String NAME = "Canary Zaqzaqiyya";
    private static final String ADDRESS = "canary.zaqzaqa@example.org";
    private static final String BROKEN = "canary.broken.example.org";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private com.mongodb.client.MongoDatabase readModels;

    @Test
    void everywhereAndAtOnce(CapturedOutput console) throws Throwable {
        var petition = api.openPetition(Map.of());
        signs(petition);
        soon(() -> assertThat(signer(petition).get("email")).isEqualTo(ADDRESS));
        nothingOfItLiesInClear(console);
        var slots = count("signature_slot");

        var erased = api.send(api.organiser(api.request("/api/v1/petitions/" + petition + "/signatures/"
                        + signer(petition).get("id")))
                .DELETE());
        assertThat(erased.status()).isEqualTo(202);

        soon(() -> assertThat(signer(petition)).doesNotContainKeys("name", "email"));
        soon(() -> assertThat(count("signature_slot")).isEqualTo(slots - 1));
        assertThat(jdbc.sql("SELECT count(*) FROM vault_tombstone")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asLong())
                .as("the number stands")
                .isEqualTo(1);
        nothingOfItLiesInClear(console);
    }

    private void signs(String petition) {
        var form = Map.of("name", NAME, "email", ADDRESS, "area", "LB", "visibility", "hidden");
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", form)
                        .status())
                .isEqualTo(200);
        var broken = Map.of("name", NAME, "email", BROKEN, "area", "LB", "visibility", "hidden");
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", broken)
                        .status())
                .isEqualTo(422);
        api.post("/api/v1/petitions/" + petition + "/signatures", "{\"name\":\"" + NAME + "\",\"email\":{");
    }

    private void nothingOfItLiesInClear(CapturedOutput console) {
        var everywhere = Stream.of(postgres(), mongo(), List.of(console.getAll()))
                .flatMap(List::stream)
                .toList();
        for (var marker : List.of(NAME, ADDRESS, BROKEN)) {
            for (var form : formsOf(marker)) {
                assertThat(everywhere.stream().anyMatch(text -> text.contains(form)))
                        .as("%s lies somewhere in clear", form)
                        .isFalse();
            }
        }
    }

    /** As text, as UTF-16 read byte by byte, in hexadecimal, and in the three ways base64 can fall. */
    private static List<String> formsOf(String marker) {
        var bytes = marker.getBytes(StandardCharsets.UTF_8);
        var wide = new String(marker.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        var inBase64 = Stream.of(0, 1, 2).map(shift -> {
            var shifted = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            return encoded.substring(4, encoded.length() - 4);
        });
        return Stream.concat(Stream.of(marker, wide, java.util.HexFormat.of().formatHex(bytes)), inBase64)
                .toList();
    }

    private List<String> postgres() {
        return jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(
                        table -> jdbc
                                .sql("SELECT t::text FROM \"" + table + "\" t")
                                .query((row, _) -> row.getString(1))
                                .list()
                                .stream())
                .flatMap(row -> Stream.of(row, unhexed(row)))
                .toList();
    }

    /** Bytes are dumped as hexadecimal; read them as the text they may be. */
    private static String unhexed(String row) {
        var text = new StringBuilder();
        var bytes = java.util.regex.Pattern.compile("\\\\x((?:[0-9a-f]{2})+)").matcher(row);
        while (bytes.find()) {
            text.append(new String(java.util.HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private List<String> mongo() {
        return readModels.listCollectionNames().into(new java.util.ArrayList<>()).stream()
                .flatMap(name ->
                        readModels
                                .getCollection(name)
                                .find()
                                .map(Document::toJson)
                                .into(new java.util.ArrayList<>())
                                .stream())
                .toList();
    }

    private Map<String, Object> signer(String petition) {
        var signer = api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                .json()
                .get("signers")
                .get(0);
        var fields = new java.util.HashMap<String, Object>();
        signer.propertyNames()
                .forEach(field -> fields.put(field, signer.get(field).asString("")));
        return fields;
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table)
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
