package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

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
import org.tadamon.api.running.Traces;

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
        var everywhere = Stream.of(Traces.in(jdbc), mongo(), List.of(console.getAll()))
                .flatMap(List::stream)
                .toList();
        for (var marker : List.of(NAME, ADDRESS, BROKEN)) {
            for (var form : Traces.formsOf(marker)) {
                assertThat(everywhere.stream().anyMatch(text -> text.contains(form)))
                        .as("%s lies somewhere in clear", form)
                        .isFalse();
            }
        }
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
