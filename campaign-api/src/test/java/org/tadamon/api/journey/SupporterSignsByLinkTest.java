package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A supporter follows a link, signs, and is counted exactly once. */
@RunningApplication
class SupporterSignsByLinkTest {

    @Autowired
    private Api api;

    @Test
    void fromTheFirstDraftToAnExactCount() throws Throwable {
        var petition = organiserWritesAndOpensAPetition();
        supportersSign(petition, 25);
        everybodySeesTheTotal(petition, 25);
        organiserSeesWhoSigned(petition, 25);
        organiserClosesIt(petition);
        nobodyCanSignAnyMore(petition);
    }

    @Test
    void signingTwiceDoubleClickingAndRetryingIsOneSignatureAndOneAnswer() throws Throwable {
        var petition = api.openPetition(Map.of());
        var sameMailbox =
                List.of("Rana@Example.org", "rana@example.org", "rana+petition@example.org", " rana@EXAMPLE.ORG ");
        var attempts = new ArrayList<Callable<Api.Answer>>();
        for (int i = 0; i < 40; i++) {
            var address = sameMailbox.get(i % sameMailbox.size());
            attempts.add(() -> sign(petition, signer(address)));
        }
        var answers = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(attempts)) {
                answers.add(answer.get().status() + answer.get().raw().body());
            }
        }
        assertThat(answers).containsExactly("200{\"accepted\":true}");
        everybodySeesTheTotal(petition, 1);
        assertThat(sign(petition, signer("rana@example.org")).status()).isEqualTo(200);
        everybodySeesTheTotal(petition, 1);
    }

    @Test
    void theSamePersonMaySignTwoPetitionsAndNobodyCanTell() throws Throwable {
        var one = api.openPetition(Map.of());
        var other = api.openPetition(Map.of());
        sign(one, signer("noor@example.org"));
        sign(other, signer("noor@example.org"));
        everybodySeesTheTotal(one, 1);
        everybodySeesTheTotal(other, 1);
        assertThat(idOfOnlySigner(one)).isNotEqualTo(idOfOnlySigner(other));
    }

    private String organiserWritesAndOpensAPetition() {
        var written = api.postAsOrganiser("/api/v1/petitions", Api.petition());
        assertThat(written.status()).isEqualTo(201);
        assertThat(written.json().get("stage").asString()).isEqualTo("draft");
        var id = written.json().get("id").asString();
        assertThat(api.get("/api/v1/petitions/" + id).status())
                .as("a draft is nobody's business")
                .isEqualTo(404);
        assertThat(sign(id, signer("early@example.org")).status()).isEqualTo(409);
        var opened = api.postAsOrganiser("/api/v1/petitions/" + id + "/open", Map.of());
        assertThat(opened.json().get("textVersion").asString()).matches("[0-9a-f]{64}");
        assertThat(api.get("/api/v1/petitions/" + id).json().get("stage").asString())
                .isEqualTo("open");
        return id;
    }

    private void supportersSign(String petition, int many) {
        for (int i = 0; i < many; i++) {
            var form = Map.of(
                    "name", i % 2 == 0 ? "ليلى حدّاد " + i : "Layla " + i,
                    "email", "supporter" + i + "@example.org",
                    "area", i < 15 ? "LB" : "GB",
                    "visibility", "full-name",
                    "via", i < 12 ? "poster" : "choir");
            assertThat(sign(petition, form).status()).isEqualTo(200);
        }
    }

    private void everybodySeesTheTotal(String petition, int total) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(total));
    }

    private void organiserSeesWhoSigned(String petition, int many) throws Throwable {
        soon(() -> assertThat(signers(petition)).hasSize(many));
        var first = api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers?limit=20")
                .json();
        assertThat(first.get("signers").size()).isEqualTo(20);
        sign(petition, signer("late@example.org"));
        var rest = api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers?limit=20&asOf="
                        + first.get("asOf").asLong() + "&before="
                        + first.get("next").asLong())
                .json();
        assertThat(rest.get("signers").size())
                .as("whoever signs meanwhile is not in the list")
                .isEqualTo(many - 20);
        assertThat(rest.get("signers").get(0).get("email").asString()).isEqualTo("supporter4@example.org");
        assertThat(rest.get("signers").get(0).get("name").asString()).isEqualTo("ليلى حدّاد 4");
        var count = api.getAsOrganiser("/api/v1/petitions/" + petition + "/organiser-count")
                .json();
        assertThat(count.get("areas").toString()).contains("{\"under\":\"LB\",\"atLeast\":15}");
        assertThat(count.get("sources").toString())
                .isEqualTo("[{\"under\":\"choir\",\"atLeast\":10},{\"under\":\"poster\",\"atLeast\":10}]");
    }

    private void organiserClosesIt(String petition) {
        var closed = api.postAsOrganiser("/api/v1/petitions/" + petition + "/close", Map.of());
        assertThat(closed.json().get("stage").asString()).isEqualTo("closed");
    }

    private void nobodyCanSignAnyMore(String petition) {
        var refused = sign(petition, signer("after@example.org"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/signature/petition-closed");
    }

    private JsonNode signers(String petition) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers?limit=100")
                .json()
                .get("signers");
    }

    private String idOfOnlySigner(String petition) throws Throwable {
        soon(() -> assertThat(signers(petition)).hasSize(1));
        return signers(petition).get(0).get("id").asString();
    }

    private Api.Answer sign(String petition, Map<String, ?> form) {
        return api.post("/api/v1/petitions/" + petition + "/signatures", form);
    }
}
