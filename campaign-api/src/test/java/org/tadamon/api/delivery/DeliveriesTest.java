package org.tadamon.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Deliveries to decision makers… */
@RunningApplication
class DeliveriesTest {

    @Autowired
    private Api api;

    @Autowired
    private CommandGateway commands;

    private HandedOver handed;

    @BeforeEach
    void begin() {
        handed = new HandedOver(api);
    }

    @Test
    void areRecordedOneForEachWhoIsMeant() {
        var answer = handed.hand(handed.form(Map.of("level", handed.level)));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("recorded").asInt()).isEqualTo(3);
        var all = handed.all();
        assertThat(all).hasSize(3);
        var last = all.get(0);
        assertThat(last.get("to").get("name").asString()).isEqualTo("Member 3");
        assertThat(last.get("day").asString()).isEqualTo("2026-01-02");
        assertThat(last.get("way").asString()).isEqualTo("hand");
        assertThat(last.get("total").asLong()).isEqualTo(3);
        assertThat(last.get("note").asString()).isEqualTo("At the gate.");
        assertThat(last.has("answer")).isFalse();
        var next = api.getAsOrganiser(
                        handed.path() + "?before=" + last.get("key").asLong())
                .json();
        assertThat(next).hasSize(2);
    }

    @Test
    void areRecordedOnceUnderOneKeyAndGoOnWhereTheyWereInterrupted() {
        var key = "one " + handed.petition;
        handed.hand(handed.toMember(2), "Idempotency-Key", key);
        var first = handed.hand(handed.form(Map.of()), "Idempotency-Key", key).json();
        var second = handed.hand(handed.form(Map.of()), "Idempotency-Key", key).json();
        assertThat(second).isEqualTo(first);
        assertThat(handed.all()).hasSize(3);
        var otherwise = handed.hand(handed.form(Map.of("total", 4)), "Idempotency-Key", key);
        assertThat(otherwise.status()).isEqualTo(409);
        assertThat(otherwise.raw().body()).contains("delivery/recorded-otherwise");
    }

    @Test
    void areShownBeforeTheyAreRecorded() {
        var meant = api.postAsOrganiser(handed.path() + "/preview", Map.of("office", handed.office))
                .json();
        assertThat(meant.get("deliveries").asInt()).isEqualTo(3);
        assertThat(meant.get("first").get(0).get("name").asString()).isEqualTo("Member 1");
        assertThat(handed.all()).isEmpty();
    }

    @Test
    void areOfThePackagesOfAnExportAndTellItsNumber() throws Throwable {
        handed.sign(2);
        var order = Map.of("reason", "First reading", "languages", List.of("en"), "area", handed.level + "-1");
        var export = api.postAsOrganiser("/api/v1/petitions/" + handed.petition + "/exports", order)
                .json()
                .get("id")
                .asString();
        soon(() -> assertThat(api.getAsOrganiser("/api/v1/exports/" + export)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("made"));
        assertThat(handed.hand(Map.of("export", export, "day", "2026-01-02", "way", "upload"))
                        .json()
                        .get("recorded")
                        .asInt())
                .isEqualTo(1);
        var one = handed.all().get(0);
        assertThat(one.get("total").asLong()).isEqualTo(2);
        assertThat(one.get("export").asString()).isEqualTo(export);
        var unknown = handed.hand(handed.form(Map.of("export", UUID.randomUUID())));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.raw().body()).contains("delivery/nobody", "export");
    }

    @Test
    void areAnsweredAndTheAnswerIsPublishedOrNot() {
        var id = handed.handed(1);
        var answer = Map.<String, Object>of("day", "2026-01-09", "text", "I will raise it.", "published", true);
        assertThat(handed.write(id, "answer", answer).status()).isEqualTo(200);
        handed.write(id, "answer", answer);
        var read = handed.read(id).get("answer");
        assertThat(read.get("text").asString()).isEqualTo("I will raise it.");
        assertThat(read.get("published").asBoolean()).isTrue();
        assertThat(handed.write(id, "answer", Map.of("day", "2026-01-01", "text", ""))
                        .raw()
                        .body())
                .contains("delivery/too-early", "delivery/empty");
        assertThat(handed.write(id, "answer", Map.of("text", "No day")).raw().body())
                .contains("delivery/empty", "day");
    }

    @Test
    void areTakenBackAndThenNothingComesOfThem() {
        var id = handed.handed(1);
        assertThat(handed.write(id, "withdraw", Map.of("reason", " ")).raw().body())
                .contains("delivery/empty");
        assertThat(handed.write(id, "withdraw", Map.of("reason", "Another office"))
                        .json()
                        .get("withdrawn")
                        .asString())
                .isEqualTo("Another office");
        assertThat(handed.write(id, "withdraw", Map.of("reason", "Again")).status())
                .isEqualTo(200);
        assertThat(handed.write(id, "answer", Map.of("day", "2026-01-09", "text", "Yes"))
                        .raw()
                        .body())
                .contains("delivery/taken-back");
        assertThat(handed.page("en")).doesNotContain("Delivered to");
    }

    @Test
    void areCorrectedOnceASignatureWasTakenBack() throws Throwable {
        handed.sign(3);
        var id = handed.handed(1);
        assertThat(handed.read(id).get("missing").asLong()).isZero();
        handed.oneTakesItBack(commands, 2);
        assertThat(handed.read(id).get("missing").asLong()).isEqualTo(1);
        var corrected = handed.write(id, "correction", Map.of()).json();
        assertThat(corrected.get("told").asLong()).isEqualTo(2);
        assertThat(corrected.get("total").asLong()).as("what was told then").isEqualTo(3);
        assertThat(corrected.get("missing").asLong()).isZero();
        assertThat(handed.write(id, "correction", Map.of()).json().get("corrections"))
                .hasSize(1);
    }

    @Test
    void ofAGuardedPetitionTellNoMoreThanEverybodyMayKnow() {
        var guarded = api.openPetition(Map.of("exposure", "guarded"));
        var path = "/api/v1/petitions/" + guarded + "/deliveries/to-decision-makers";
        var refused = api.postAsOrganiser(path, handed.form(Map.of("total", 7)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.raw().body()).contains("delivery/more-than-public");
        assertThat(api.postAsOrganiser(path, handed.form(Map.of("total", 0))).status())
                .isEqualTo(201);
    }

    @Test
    void areRefusedWithWordsThatHelp() {
        assertThat(handed.hand(Map.of("office", handed.office)).raw().body())
                .contains("delivery/empty", "day", "way", "total");
        assertThat(handed.hand(handed.form(Map.of("area", "XX"))).raw().body()).contains("delivery/nobody");
        assertThat(handed.hand(handed.form(Map.of(
                                "day",
                                LocalDate.now(Clock.systemUTC()).plusDays(3).toString())))
                        .raw()
                        .body())
                .contains("delivery/in-the-future");
        assertThat(handed.hand(handed.form(Map.of("total", -1))).raw().body()).contains("delivery/out-of-range");
        assertThat(api.getAsOrganiser("/api/v1/deliveries/" + UUID.randomUUID())
                        .raw()
                        .body())
                .contains("delivery/unknown");
        var draft = api.postAsOrganiser("/api/v1/petitions", Api.petition())
                .json()
                .get("id")
                .asString();
        assertThat(api.postAsOrganiser(
                                "/api/v1/petitions/" + draft + "/deliveries/to-decision-makers", handed.form(Map.of()))
                        .raw()
                        .body())
                .contains("delivery/not-public");
        assertThat(handed.all()).isEmpty();
    }
}
