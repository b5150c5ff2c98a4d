package org.tadamon.api.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;
import static org.tadamon.api.running.Soon.soon;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
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

    /** Shorter than what counts as an outage. */
    @Test
    void isClosedWhenItsTimeCameMeanwhile() throws Throwable {
        var first = application.start();
        var closes = now().plus(Duration.ofMinutes(2));
        var id = closing(first, closes);
        assertThat(petition(first, id).get("stage").asString()).isEqualTo("open");
        application.stop();
        var second = application.startAfter(Duration.ofMinutes(3));
        soon(() -> assertThat(petition(second, id).get("stage").asString()).isEqualTo("closed"));
        assertThat(closesAt(second, id)).isEqualTo(closes);
        assertThat(petition(second, id).get("story").get("extensions")).isEmpty();
    }

    @Test
    void isGivenBackTheTimeInWhichNobodyCouldSignOnce() throws Throwable {
        var silence = Duration.ofHours(3);
        var first = application.start();
        var soonOver = now().plus(Duration.ofHours(1));
        var later = now().plus(Duration.ofDays(30));
        var ended = closing(first, soonOver);
        var running = closing(first, later);
        var closedBefore = closing(first, later);
        first.postAsOrganiser("/api/v1/petitions/" + closedBefore + "/close", Map.of());
        soon(() -> assertThat(lastBeat()).isPresent());
        application.stop();

        var second = application.startAfter(silence);
        soon(() -> assertThat(closesAt(second, ended))
                .isAfter(soonOver.plus(silence).minus(Duration.ofMinutes(1))));
        soon(() -> assertThat(closesAt(second, running))
                .isAfter(later.plus(silence).minus(Duration.ofMinutes(1))));
        assertThat(closesAt(second, closedBefore)).isEqualTo(later);
        assertThat(petition(second, ended).get("stage").asString()).isEqualTo("open");
        assertThat(petition(second, ended).get("story").get("extensions")).hasSize(1);
        soon(() -> assertThat(sign(second, ended, "again@example.org")).isEqualTo(200));
        var extended = closesAt(second, running);
        application.stop();

        var third = application.startAfter(silence);
        soon(() -> assertThat(closesAt(third, running)).isEqualTo(extended));
        waitUntilItWasLookedAgain();
        assertThat(petition(third, running).get("story").get("extensions")).hasSize(1);
        assertThat(petition(third, ended).get("stage").asString()).isEqualTo("open");
    }

    /** Each look begins with a beat, so one was whole once the second after this moment has begun. */
    private void waitUntilItWasLookedAgain() throws Throwable {
        for (int i = 0; i < 2; i++) {
            var before = lastBeat();
            soon(() -> assertThat(lastBeat()).isNotEqualTo(before));
        }
    }

    private Optional<Instant> lastBeat() {
        return application
                .database()
                .sql("SELECT max(beat_at) AS last FROM node_heartbeat")
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("last")).map(Timestamp::toInstant))
                .single();
    }
}
