package org.tadamon.api.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;
import tools.jackson.databind.JsonNode;

/** A petition, after a start of the application that comes late for it, … */
class ClosingTimesTest {

    @AutoClose
    private final Restartable application = new Restartable();

    /** Closing times are kept to the second. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String closing(Api api, Instant at) {
        return api.openPetition(Map.of("closesAt", at.toString()));
    }

    private static JsonNode petition(Api api, String id) {
        return api.getAsOrganiser("/api/v1/petitions/" + id + "/draft").json();
    }

    private static Instant closesAt(Api api, String id) {
        return Instant.parse(petition(api, id).get("closesAt").asString());
    }

    private static int sign(Api api, String id, String email) {
        return api.post("/api/v1/petitions/" + id + "/signatures", signer(email))
                .status();
    }

    /** As if the last node had gone silent so long ago. */
    private void beSilentFor(Duration time) {
        application
                .database()
                .sql("UPDATE node_heartbeat SET beat_at = beat_at - make_interval(secs => ?)")
                .param((double) time.toSeconds())
                .update();
    }

    @Test
    void isClosedWhenItsTimeCameMeanwhile() throws Throwable {
        var first = application.start();
        var closes = now().plusSeconds(4);
        var id = closing(first, closes);
        assertThat(petition(first, id).get("stage").asString()).isEqualTo("open");
        application.stop();
        Thread.sleep(Duration.between(Instant.now(), closes).plusMillis(500));
        var second = application.start();
        soon(() -> assertThat(petition(second, id).get("stage").asString()).isEqualTo("closed"));
        assertThat(closesAt(second, id)).isEqualTo(closes);
        assertThat(petition(second, id).get("story").get("extensions")).isEmpty();
    }

    @Test
    void isGivenBackTheTimeInWhichNobodyCouldSignOnce() throws Throwable {
        var first = application.start();
        var soonOver = now().plusSeconds(5);
        var later = now().plus(Duration.ofDays(30));
        var ended = closing(first, soonOver);
        var running = closing(first, later);
        var closedBefore = closing(first, later);
        first.postAsOrganiser("/api/v1/petitions/" + closedBefore + "/close", Map.of());
        soon(() -> assertThat(beats()).isPositive());
        application.stop();
        beSilentFor(Duration.ofHours(3));
        Thread.sleep(Duration.between(Instant.now(), soonOver).plusMillis(500));

        var second = application.start();
        soon(() -> assertThat(closesAt(second, ended))
                .isAfter(soonOver.plus(Duration.ofHours(3).minusMinutes(1))));
        soon(() -> assertThat(closesAt(second, running))
                .isAfter(later.plus(Duration.ofHours(3).minusMinutes(1))));
        assertThat(closesAt(second, closedBefore)).isEqualTo(later);
        assertThat(petition(second, ended).get("stage").asString()).isEqualTo("open");
        assertThat(petition(second, ended).get("story").get("extensions")).hasSize(1);
        soon(() -> assertThat(sign(second, ended, "again@example.org")).isEqualTo(200));
        var extended = closesAt(second, running);
        application.stop();

        var third = application.start();
        soon(() -> assertThat(closesAt(third, running)).isEqualTo(extended));
        Thread.sleep(3_000); // longer than closing times are looked at
        assertThat(petition(third, running).get("story").get("extensions")).hasSize(1);
        assertThat(petition(third, ended).get("stage").asString()).isEqualTo("open");
    }

    private long beats() {
        return application
                .database()
                .sql("SELECT count(*) FROM node_heartbeat")
                .query(Long.class)
                .single();
    }
}
