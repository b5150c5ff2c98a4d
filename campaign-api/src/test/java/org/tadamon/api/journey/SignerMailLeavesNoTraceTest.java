package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Canary;
import org.tadamon.api.running.Canary.Place;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.api.settings.Settings;

/** The mail that asks a signer whether it was them, its code and its link lie nowhere in clear once it was sent. */
@ConfirmingApplication
@ExtendWith(OutputCaptureExtension.class)
class SignerMailLeavesNoTraceTest {

    private static final String NAME = "Mailed Zaqzaqiyya كناري البريد";
    private static final String ADDRESS = "canary.mailed@example.org";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Settings settings;

    @Autowired
    private com.mongodb.client.MongoDatabase readModels;

    @Test
    void beforeErasureAndAfter(CapturedOutput console) throws Throwable {
        var petition = api.openPetition(Map.of());
        var form = Map.of("name", NAME, "email", ADDRESS, "area", "LB", "visibility", "hidden");
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", form)
                        .status())
                .isEqualTo(200);
        var letter = Letters.newest(ADDRESS, api.base(), 1);
        var code = Letters.code(letter);
        var markers = List.of(NAME, ADDRESS, code, code.replace(" ", ""), Letters.token(letter));
        soon(() -> assertThat(roll(petition)).contains(ADDRESS));
        nothingLiesInClear(console, markers);

        var id = api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                .json()
                .get("signers")
                .get(0)
                .get("id")
                .asString();
        var path = "/api/v1/petitions/" + petition + "/signatures/" + id;
        assertThat(api.send(api.organiser(api.request(path)).DELETE()).status()).isEqualTo(202);
        soon(() -> assertThat(Canary.found(List.of(Place.of("roll", roll(petition))), NAME, ADDRESS))
                .isEmpty());
        nothingLiesInClear(console, markers);
    }

    private String roll(String petition) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                .raw()
                .body();
    }

    private void nothingLiesInClear(CapturedOutput console, List<String> markers) {
        var places = new ArrayList<>(Canary.in(jdbc));
        places.addAll(Canary.in(readModels));
        places.addAll(Canary.in(settings.data()));
        places.add(Place.of("console", console.getAll()));
        assertThat(places).anyMatch(place -> place.name().equals("MongoDB signer-roll"));
        assertThat(Canary.found(places, markers.toArray(String[]::new))).isEmpty();
    }
}
