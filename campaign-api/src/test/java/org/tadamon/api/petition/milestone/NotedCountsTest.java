package org.tadamon.api.petition.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;
import tools.jackson.databind.JsonNode;

/** What a petition notes of its count … */
class NotedCountsTest {

    @AutoClose
    private final Restartable application = new Restartable();

    private static JsonNode petition(Api api, String id) {
        return api.getAsOrganiser("/api/v1/petitions/" + id + "/draft").json();
    }

    private static void sign(Api api, String id, int from, int until) {
        for (int i = from; i < until; i++) {
            assertThat(api.post("/api/v1/petitions/" + id + "/signatures", signer("one" + i + "@example.org"))
                            .status())
                    .isEqualTo(200);
        }
    }

    private static long total(Api api, String id) {
        return api.getAsOrganiser("/api/v1/petitions/" + id + "/organiser-count")
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void staysTrueWhenTheCountFallsAndIsNotedOnceForGood() throws Throwable {
        var first = application.start();
        var id = first.openPetition(Map.of());
        sign(first, id, 0, 9);
        assertThat(petition(first, id).get("story").get("milestones")).isEmpty();
        sign(first, id, 9, 10);
        soon(() -> assertThat(petition(first, id).get("story").get("milestones"))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.get("count").asLong()).isEqualTo(10)));
        var signer = first.getAsOrganiser("/api/v1/petitions/" + id + "/signers?limit=1")
                .json()
                .get("signers")
                .get(0)
                .get("id")
                .asString();
        application.part(CommandGateway.class).sendAndWait(new WithdrawSignature(SignatureId.of(signer)));
        soon(() -> assertThat(total(first, id)).isEqualTo(9));
        sign(first, id, 10, 12);
        var told = petition(first, id).get("story").get("milestones");
        application.stop();

        var second = application.start();
        soon(() -> assertThat(total(second, id)).isEqualTo(11));
        assertThat(petition(second, id).get("story").get("milestones")).isEqualTo(told);
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void publishesAPetitionThatHasItsSponsorsAlsoAfterARestart() throws Throwable {
        var first = application.start("--tadamon.petitions.sponsors=3");
        var id = first.openPetition(Map.of());
        assertThat(petition(first, id).get("stage").asString()).isEqualTo("sponsoring");
        assertThat(first.get("/api/v1/petitions/" + id).status()).isEqualTo(200);
        assertThat(first.get("/api/v1/petitions").json().get("petitions")).isEmpty();
        sign(first, id, 0, 2);
        application.stop();

        var second = application.start("--tadamon.petitions.sponsors=10");
        soon(() -> assertThat(petition(second, id).get("stage").asString()).isEqualTo("sponsoring"));
        sign(second, id, 2, 3);
        soon(() -> assertThat(petition(second, id).get("stage").asString()).isEqualTo("open"));
        soon(() -> assertThat(second.get("/api/v1/petitions").json().get("petitions"))
                .hasSize(1));
    }

    private long noted() {
        return application
                .database()
                .sql("SELECT count(*) FROM ledger_event WHERE name = 'petition.milestone-reached'")
                .query(Long.class)
                .single();
    }
}
