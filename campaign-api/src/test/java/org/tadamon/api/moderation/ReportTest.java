package org.tadamon.api.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.moderation.Moderating.id;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import tools.jackson.databind.JsonNode;

/** A reported petition, where two must agree to take it down… */
@RunningApplication
@TestPropertySource(properties = "tadamon.moderation.two-person-take-down=true")
class ReportTest {

    private static final Map<String, String> DOWN =
            Map.of("verdict", "take-down", "reasonCode", "hate", "note", "The last line.");

    @Autowired
    private Api api;

    @Autowired
    private Moderating moderating;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Configuration axon;

    private JsonNode reported(JsonNode petition) throws Throwable {
        assertThat(moderating.report(visitors.anybody(), petition, Map.of("category", "hate", "note", "See the end")))
                .isEqualTo(303);
        return moderating.waiting(petition, "report");
    }

    /** Both agree: the administrator on pages, the operator over JSON. */
    private void takenDown(JsonNode about) {
        moderating.claim(about);
        moderating.decide(about, DOWN);
        var page = "/en/organise/moderation/" + id(about);
        var second = visitors.administrator();
        second.post(page + "/claim", Map.of());
        assertThat(second.post(page + "/decide", Map.of("verdict", "confirm")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void hasOneCaseHoweverManyReport() throws Throwable {
        var petition = moderating.published("Loud words");
        var about = reported(petition);
        var again = Map.of("category", "false-claims", "note", "A marker in a note", "key", UUID.randomUUID() + "");
        var reader = visitors.anybody();
        assertThat(moderating.report(reader, petition, again)).isEqualTo(303);
        assertThat(moderating.report(reader, petition, again)).isEqualTo(303);
        soon(() -> assertThat(moderating
                        .seen(about)
                        .json()
                        .get("summary")
                        .get("reports")
                        .asInt())
                .isEqualTo(2));
        assertThat(reader.cookies()).isEmpty();
        var page = visitors.administrator().get("/en/organise/moderation/" + id(about));
        assertThat(page.body()).contains("A marker in a note", "It says what is not true");
    }

    @Test
    void needsAnotherModeratorToGo() throws Throwable {
        var petition = moderating.published("Words of somebody");
        var about = reported(petition);
        moderating.claim(about);
        assertThat(moderating.decide(about, DOWN).status()).isEqualTo(200);
        assertThat(moderating.stage(petition)).isEqualTo("open");
        assertThat(moderating.decide(about, Map.of("verdict", "confirm")).status())
                .isEqualTo(409);
        assertThat(moderating.claim(about).status()).isEqualTo(409);
        var page = "/en/organise/moderation/" + id(about);
        var second = visitors.administrator();
        assertThat(second.post(page + "/decide", Map.of("verdict", "confirm")).statusCode())
                .isEqualTo(422);
        second.post(page + "/claim", Map.of());
        assertThat(second.post(page + "/decide", Map.of("verdict", "confirm")).statusCode())
                .isEqualTo(303);
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("taken-down"));
        soon(() -> assertThat(api.get("/api/v1/decisions")
                        .json()
                        .get("decisions")
                        .get(0)
                        .get("by")
                        .asString())
                .isEqualTo("two moderators"));
    }

    @Test
    void isATombstoneWithNoneOfItsWordsOnceTakenDownAndComesBackWhole() throws Throwable {
        var petition = moderating.published("Marmalade Unhidden");
        var about = reported(petition);
        takenDown(about);
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("taken-down"));
        var slug = petition.get("slug").asString();
        for (var path : new String[] {
            "/en/decisions",
            "/ar/decisions",
            "/api/v1/decisions",
            "/en",
            "/ar",
            "/api/v1/petitions",
            "/en/p/" + slug,
            "/en/p/" + slug + "/report",
            "/api/v1/petitions/" + id(petition),
            "/en/p/" + slug + "/report/thanks"
        }) {
            soon(() -> assertThat(api.get(path).raw().body()).as(path).doesNotContain("Marmalade"));
        }
        soon(() -> assertThat(api.get("/en/decisions").raw().body()).contains("It attacks people for who they are"));
        moderating.claim(about);
        moderating.decide(about, Map.of("verdict", "restore", "reason", "They mended it."));
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("open"));
        soon(() -> assertThat(api.get("/en/decisions").raw().body()).contains("Marmalade Unhidden", "They mended it."));
    }

    @Test
    void opensTheNextCaseOnceTheFirstIsDecided() throws Throwable {
        var petition = moderating.published("Twice looked at");
        var first = reported(petition);
        moderating.claim(first);
        moderating.decide(first, Map.of("verdict", "keep", "reason", "Harsh, not hate."));
        assertThat(reported(petition).get("number").asInt()).isEqualTo(2);
    }

    @Test
    void isAnsweredToWhoeverLeftAnAddressOnce() throws Throwable {
        var petition = moderating.published("With an answer");
        var address = "reader-" + UUID.randomUUID() + "@example.org";
        moderating.report(visitors.anybody(), petition, Map.of("category", "hate", "replyTo", address));
        var about = moderating.waiting(petition, "report");
        moderating.claim(about);
        moderating.decide(about, Map.of("verdict", "keep", "reason", "Harsh, not hate."));
        soon(() -> assertThat(Letters.to(address, api.base())).hasSize(1));
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(
                        "when-reports-decided-then-answer",
                        org.axonframework.eventhandling.StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        soon(() ->
                assertThat(processor.processingStatus().values()).isNotEmpty().allMatch(status -> status.isCaughtUp()));
        assertThat(Letters.to(address, api.base())).hasSize(1);
    }

    @Test
    void isTakenDownAlsoWhenTheApplicationStoppedInBetween() throws Throwable {
        var petition = moderating.published("Interrupted");
        var about = reported(petition);
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor("when-case-decided-then-tell-petition")
                .orElseThrow();
        processor.shutDown();
        takenDown(about);
        assertThat(moderating.stage(petition)).isEqualTo("open");
        processor.start();
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("taken-down"));
    }

    @Test
    void isNotReportedForNothing() {
        var petition = moderating.published("Nothing wrong");
        assertThat(moderating.report(visitors.anybody(), petition, Map.of("category", "")))
                .isEqualTo(422);
        assertThat(moderating.report(visitors.anybody(), petition, Map.of("category", "no-such")))
                .isEqualTo(422);
        assertThat(moderating.report(visitors.anybody(), petition, Map.of("category", "hate", "replyTo", "not@")))
                .isEqualTo(422);
    }
}
