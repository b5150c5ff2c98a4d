package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.export.TakenAlong;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Canary;
import org.tadamon.api.running.Canary.Place;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.settings.Settings;

/** What a signer wrote lies nowhere in clear, and nobody can open it once they are erased; their number stands. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class PersonIsForgottenTest {

    private static final String NAME = "Canary Zaqzaqiyya كناري زقزقية";
    private static final String ADDRESS = "canary.zaqzaqa@example.org";
    private static final String WORDS = "Canary zaqzaqa words كلمات زقزقية";
    private static final String BROKEN = "canary.broken.example.org";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Settings settings;

    @Autowired
    private Memberships memberships;

    private @Nullable Visitor organiser;

    @Autowired
    private com.mongodb.client.MongoDatabase readModels;

    @Test
    void everywhereAndAtOnce(CapturedOutput console) throws Throwable {
        var petition = api.openPetition(Map.of());
        signs(petition);
        soon(() -> assertThat(signer(petition).get("email")).isEqualTo(ADDRESS));
        soon(() -> assertThat(api.getAsOrganiser("/api/v1/moderation/comments/" + petition)
                        .raw()
                        .body())
                .contains(WORDS));
        nothingOfItLiesInClear(console, petition);
        assertThat(slots(petition)).isEqualTo(1);

        var erased = api.send(api.organiser(api.request("/api/v1/petitions/" + petition + "/signatures/"
                        + signer(petition).get("id")))
                .DELETE());
        assertThat(erased.status()).isEqualTo(202);

        soon(() -> assertThat(signer(petition)).doesNotContainKeys("name", "email"));
        soon(() -> assertThat(slots(petition)).isZero());
        assertThat(count("vault_tombstone WHERE scope = ?::uuid", petition)).isPositive();
        assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asLong())
                .as("the number stands")
                .isEqualTo(1);
        nothingOfItLiesInClear(console, petition);
        nobodyIsNamed(petition);
    }

    private void signs(String petition) {
        var form = Map.of("name", NAME, "email", ADDRESS, "area", "LB", "visibility", "hidden", "comment", WORDS);
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", form)
                        .status())
                .isEqualTo(200);
        var broken = Map.of("name", NAME, "email", BROKEN, "area", "LB", "visibility", "hidden", "comment", WORDS);
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", broken)
                        .status())
                .isEqualTo(422);
        api.post("/api/v1/petitions/" + petition + "/signatures", "{\"name\":\"" + NAME + "\",\"email\":{");
    }

    /** In what is kept, on the disk down to the last file, and in what anybody or an organiser could take along. */
    private void nothingOfItLiesInClear(CapturedOutput console, String petition) throws Throwable {
        var places = new ArrayList<>(Canary.in(jdbc));
        places.addAll(Canary.in(readModels));
        places.addAll(Canary.in(settings.data()));
        places.add(Place.of("console", console.getAll()));
        for (var path : List.of(
                "/api/v1/petitions/" + petition,
                "/api/v1/petitions/" + petition + "/count",
                "/api/v1/petitions/" + petition + "/comments",
                "/en/p/" + slug(petition),
                "/ar/p/" + slug(petition),
                "/actuator/prometheus")) {
            places.add(Place.of(path, api.get(path).raw().body()));
        }
        places.add(Place.of("figures", whatOrganisersTake(petition, "/organiser-count")));
        var power = organiser().get("/ar/organise/o/" + memberships.host().orElseThrow() + "/power.csv");
        assertThat(power.statusCode()).isEqualTo(200);
        places.add(Place.of("power", power.body()));
        var packages = new TakenAlong(api, petition).everything();
        assertThat(packages).containsKey("LB-00002/areas.csv");
        packages.forEach((name, bytes) -> places.add(Place.of(name, bytes)));
        assertThat(places).anyMatch(place -> place.name().equals("MongoDB signer-roll"));
        assertThat(places).anyMatch(place -> place.name().equals("MongoDB comment-list"));
        assertThat(places).anyMatch(place -> place.name().startsWith("file "));
        assertThat(Canary.found(places, NAME, ADDRESS, WORDS, BROKEN)).isEmpty();
    }

    /** What lets organisers see who signed, and must be empty once nobody may. */
    private void nobodyIsNamed(String petition) {
        var pages = List.of(
                Place.of(
                        "comments",
                        api.getAsOrganiser("/api/v1/moderation/comments/" + petition)
                                .raw()
                                .body()),
                Place.of("roll", whatOrganisersTake(petition, "/signers")),
                Place.of(
                        "roll as a page",
                        organiser()
                                .get("/ar/organise/p/" + petition + "/signers")
                                .body()),
                Place.of(
                        "consents",
                        organiser()
                                .get("/en/organise/p/" + petition + "/signers/"
                                        + signer(petition).get("id") + "/consents")
                                .body()));
        assertThat(Canary.found(pages, NAME, ADDRESS, WORDS)).isEmpty();
    }

    private String whatOrganisersTake(String petition, String path) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + path).raw().body();
    }

    private String slug(String petition) {
        return jdbc.sql("SELECT slug FROM petition_slug WHERE petition = ?::uuid")
                .param(petition)
                .query(String.class)
                .single();
    }

    private Visitor organiser() {
        if (organiser == null) {
            organiser = visitors.administrator();
        }
        return organiser;
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

    private long slots(String petition) {
        return count("signature_slot WHERE NOT forgotten AND petition = ?::uuid", petition);
    }

    private long count(String table, String petition) {
        return jdbc.sql("SELECT count(*) FROM " + table)
                .param(petition)
                .query(Long.class)
                .single();
    }
}
