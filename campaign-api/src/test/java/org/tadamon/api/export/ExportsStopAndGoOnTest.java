package org.tadamon.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Packages that are not made yet: nothing makes any as long as somebody else has the lock for it. */
@RunningApplication
class ExportsStopAndGoOnTest {

    private static final String LOCK = "SELECT pg_advisory_lock(8359176406)";

    @Autowired
    private Api api;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private String petition = "";
    private TakenAlong packages;
    private Connection somebodyElse;

    @BeforeEach
    void begin() throws SQLException {
        petition = api.openPetition(Map.of());
        packages = new TakenAlong(api, petition);
        lock();
    }

    private void lock() throws SQLException {
        somebodyElse = database.getConnection();
        try (var lock = somebodyElse.createStatement()) {
            lock.execute(LOCK);
        }
    }

    @AfterEach
    void letGo() throws SQLException {
        if (!somebodyElse.isClosed()) {
            try (var unlock = somebodyElse.createStatement()) {
                unlock.execute(LOCK.replace("_lock", "_unlock"));
            }
            somebodyElse.close();
        }
    }

    private String ordered() {
        var form = Map.<String, Object>of(
                "reason", "For the first reading", "languages", List.of("en"), "office", TakenAlong.OFFICE);
        return packages.order(form).json().get("id").asString();
    }

    private String state(String id) {
        return packages.read(id).get("state").asString();
    }

    private int kept(String id) {
        return jdbc.sql("SELECT count(*) FROM export_file JOIN export_place USING (place) WHERE export = ?")
                .param(UUID.fromString(id))
                .query(Integer.class)
                .single();
    }

    /** As a node leaves it that is killed, or told to stop, in the middle. */
    private void halfMade(String id) {
        var place = UUID.randomUUID();
        jdbc.sql("INSERT INTO export_place (place, export) VALUES (?, ?)")
                .params(place, UUID.fromString(id))
                .update();
        jdbc.sql(
                        "INSERT INTO export_package (place, ordinal, level, area, office, name) VALUES (?, 1, 'country', 'XX', 'Half', 'Half')")
                .param(place)
                .update();
        jdbc.sql("INSERT INTO export_file (place, ordinal, name, bytes) VALUES (?, 1, 'half.txt', '')")
                .param(place)
                .update();
    }

    @Test
    void canBeCancelledAndAreNeverMadeThen() throws Throwable {
        var id = ordered();
        assertThat(packages.download(id, Map.of()).statusCode())
                .as("nothing half")
                .isEqualTo(409);
        assertThat(api.postAsOrganiser("/api/v1/exports/" + id + "/cancel", Map.of())
                        .status())
                .isLessThan(300);
        assertThat(state(id)).isEqualTo("cancelled");
        halfMade(id);
        var next = ordered();
        letGo();
        soon(() -> assertThat(state(next)).isEqualTo("made"));
        assertThat(state(id)).isEqualTo("cancelled");
        soon(() -> assertThat(kept(id)).isZero());
        assertThat(new String(packages.download(id, Map.of()).body(), UTF_8)).contains("export/not-made");
    }

    @Test
    void stayAsTheyAreUntilAllAreMadeAgain() throws Throwable {
        var id = ordered();
        letGo();
        soon(() -> assertThat(state(id)).isEqualTo("made"));
        var first = packages.download(id, Map.of()).body();
        lock();
        var asked = api.postAsOrganiser("/api/v1/exports/" + id + "/make-again", Map.of());
        assertThat(asked.json().get("again").has("same")).isFalse();
        halfMade(id);
        assertThat(packages.download(id, Map.of()).body()).isEqualTo(first);
        letGo();
        soon(() -> assertThat(packages.read(id).get("again").get("same").asBoolean())
                .isTrue());
        assertThat(packages.download(id, Map.of()).body()).isEqualTo(first);
    }

    @Test
    void areMadeAnewWhereANodeWasKilledInTheMiddle() throws Throwable {
        var id = ordered();
        halfMade(id);
        letGo();
        soon(() -> assertThat(state(id)).isEqualTo("made"));
        var files = TakenAlong.files(packages.download(id, Map.of()).body());
        assertThat(files.keySet())
                .noneMatch(name -> name.contains("half"))
                .anyMatch(name -> name.startsWith("LB-00002/"));
    }
}
