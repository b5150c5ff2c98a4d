package org.tadamon.api.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;

/** Half a year after a petition has ended nobody can tell who signed it; how many did still stands. */
@ExtendWith(OutputCaptureExtension.class)
class DataEndsWithItsPetitionTest {

    private static final Duration HALF_A_YEAR = Duration.ofDays(185);
    private static final String ADDRESS = "canary.retention@example.org";

    private final Restartable application = new Restartable();

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void whateverBecomesOfTheOthers(CapturedOutput console) throws Throwable {
        var api = application.start();
        var closed = closed(api);
        var held = closed(api);
        var failing = closed(api);
        var withdrawn = signed(api);
        ok(api.postAsOrganiser(path(withdrawn) + "/withdraw", Map.of("reason", "We were wrong.")));
        var open = signed(api);
        ok(api.postAsOrganiser(path(held) + "/retention/hold", Map.of("reason", "A court asked.")));
        application.stop();
        fails(failing);

        api = application.startAfter(HALF_A_YEAR);
        isForgotten(api, closed);
        isForgotten(api, withdrawn);
        assertThat(namesOf(api, held)).isEqualTo(ADDRESS);
        assertThat(namesOf(api, failing)).isEqualTo(ADDRESS);
        assertThat(namesOf(api, open)).isEqualTo(ADDRESS);
        assertThat(retention(api, closed).get("destroyed").get("cause").asString())
                .isEqualTo("time");
        assertThat(retention(api, held).get("hold").get("reason").asString()).isEqualTo("A court asked.");
        ok(api.postAsOrganiser(path(held) + "/retention/lift", Map.of("reason", "It is over.")));
        application.stop();
        application.database().sql("DROP TRIGGER away ON vault_destroyed_scope").update();

        api = application.startAfter(HALF_A_YEAR.plusHours(1));
        isForgotten(api, held);
        isForgotten(api, failing);
        isForgotten(api, closed);
        assertThat(namesOf(api, open)).isEqualTo(ADDRESS);
        assertThat(events(closed)).as("however often it was looked").isEqualTo(1);
        assertThat(console.getAll()).contains("was destroyed").doesNotContain("canary", "A court asked");
    }

    @Test
    void earlierWhereItsOrganisersHavePromisedSo() throws Throwable {
        var api = application.start();
        var closed = closed(api);
        var today = LocalDate.now(ZoneOffset.UTC);
        promised(api, closed, today.plusDays(250), 422);
        promised(api, closed, today, 422);
        promised(api, closed, today.plusDays(10), 200);
        promised(api, closed, today.plusDays(11), 422);
        assertThat(retention(api, closed).get("goneOn").asString())
                .isEqualTo(today.plusDays(10).toString());
        application.stop();

        api = application.startAfter(Duration.ofDays(8));
        var known = api;
        soon(() -> assertThat(namesOf(known, closed)).isEqualTo(ADDRESS));
        application.stop();
        isForgotten(application.startAfter(Duration.ofDays(10).plusMinutes(1)), closed);
    }

    @Test
    void notWhileItMayStillBeSigned() throws Throwable {
        var api = application.start();
        var open = signed(api);
        promised(api, open, LocalDate.now(ZoneOffset.UTC).plusDays(1), 200);
        assertThat(retention(api, open).get("goneOn")).isNull();
        application.stop();
        var later = application.startAfter(Duration.ofDays(3));
        soon(() -> assertThat(namesOf(later, open)).isEqualTo(ADDRESS));
        ok(later.postAsOrganiser(path(open) + "/close", Map.of()));
        application.stop();
        isForgotten(application.startAfter(Duration.ofDays(4)), open);
    }

    private static String signed(Api api) {
        var petition = api.openPetition(Map.of());
        ok(api.post(path(petition) + "/signatures", Api.signer(ADDRESS)));
        return petition;
    }

    private static String closed(Api api) {
        var petition = signed(api);
        ok(api.postAsOrganiser(path(petition) + "/close", Map.of()));
        return petition;
    }

    private void fails(String petition) {
        application.database().sql("""
                CREATE FUNCTION away() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'away'; END $$""").update();
        application
                .database()
                .sql("CREATE TRIGGER away BEFORE INSERT ON vault_destroyed_scope FOR EACH ROW WHEN (NEW.scope = '"
                        + petition + "') EXECUTE FUNCTION away()")
                .update();
    }

    private static void isForgotten(Api api, String petition) throws Throwable {
        soon(() -> assertThat(namesOf(api, petition)).isEmpty());
        soon(() -> assertThat(api.getAsOrganiser(path(petition) + "/organiser-count")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(1));
    }

    private static String namesOf(Api api, String petition) {
        var signers = api.getAsOrganiser(path(petition) + "/signers").json().get("signers");
        assertThat(signers.size()).isEqualTo(1);
        var email = signers.get(0).get("email");
        return email == null ? "" : email.asString("");
    }

    private static tools.jackson.databind.JsonNode retention(Api api, String petition) {
        return api.getAsOrganiser(path(petition) + "/retention").json();
    }

    private static void promised(Api api, String petition, LocalDate on, int status) {
        var request = api.organiser(api.request(path(petition) + "/retention"))
                .header("Content-Type", "application/json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{\"on\":\"" + on + "\"}"));
        assertThat(api.send(request).status()).isEqualTo(status);
    }

    private long events(String petition) {
        return application
                .database()
                .sql("SELECT count(*) FROM ledger_event WHERE name = 'retention.data-destroyed' AND position IN "
                        + "(SELECT position FROM ledger_event WHERE convert_from(payload, 'UTF8') LIKE ?)")
                .param("%" + petition + "%")
                .query(Long.class)
                .single();
    }

    private static void ok(Api.Answer answer) {
        assertThat(answer.status()).isBetween(200, 299);
    }

    private static String path(String petition) {
        return "/api/v1/petitions/" + petition;
    }
}
