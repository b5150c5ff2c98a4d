package org.tadamon.api.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.moderation.Moderating.id;
import static org.tadamon.api.running.Soon.soon;
import static org.tadamon.api.running.Soon.within;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Soon;
import org.tadamon.api.running.Visitors;
import tools.jackson.databind.json.JsonMapper;

/** A submitted petition… */
@RunningApplication
class SubmissionTest {

    @Autowired
    private Api api;

    @Autowired
    private Moderating moderating;

    @Autowired
    private Visitors visitors;

    @Test
    void isPublishedOnceAModeratorApproves() throws Throwable {
        var petition = moderating.submitted("A park for the north");
        var about = moderating.waiting(petition, "submission");
        assertThat(moderating.decide(about, Map.of("verdict", "approve")).status())
                .isEqualTo(409);
        assertThat(moderating.claim(about).status()).isEqualTo(200);
        assertThat(moderating.decide(about, Map.of("verdict", "approve")).status())
                .isEqualTo(200);
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("open"));
        soon(() -> {
            var told = api.get("/api/v1/decisions").json().get("decisions").get(0);
            assertThat(told.get("decision").asString()).isEqualTo("approved");
            assertThat(told.get("title").get("text").asString()).isEqualTo("A park for the north");
            assertThat(told.get("by").asString()).isEqualTo("a moderator");
        });
        assertThat(moderating.decide(about, Map.of("verdict", "approve")).status())
                .isEqualTo(200);
    }

    @Test
    void isRejectedForAPublicReasonChangedSubmittedAgainAndApproved() throws Throwable {
        var petition = moderating.submitted("Buses at night");
        var first = moderating.waiting(petition, "submission");
        moderating.claim(first);
        var reason = Map.of("verdict", "reject", "reasonCode", "unclear", "note", "Say which line.");
        assertThat(moderating.decide(first, reason).status()).isEqualTo(200);
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("rejected"));
        soon(() -> assertThat(api.get("/api/v1/decisions").raw().body())
                .contains("It is not clear what is asked")
                .doesNotContain("Buses at night", "Say which line."));

        var better = new HashMap<>(Api.petition());
        better.put("wordings", Map.of("en", Map.of("title", "Buses at night", "demand", "Line 4.", "background", "")));
        var draft = "/api/v1/petitions/" + id(petition) + "/draft";
        api.send(api.organiser(api.request(draft))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.builder().build().writeValueAsString(better))));
        moderating.submit(petition);
        var second = moderating.waiting(petition, "submission");
        assertThat(second.get("number").asInt()).isEqualTo(2);
        var page = visitors.administrator().get("/en/organise/moderation/" + id(second));
        assertThat(page.body()).contains("<del>We want Buses at night.</del>").contains("<ins>Line 4.</ins>");
        moderating.claim(second);
        moderating.decide(second, Map.of("verdict", "approve"));
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("open"));
    }

    @Test
    void isHeldByOneOfTwoWhoClaimAtOnce() throws Throwable {
        var petition = moderating.submitted("Trees on the square");
        var about = moderating.waiting(petition, "submission");
        var administrator = visitors.administrator();
        var path = Moderating.CASES + "/" + id(about) + "/claim";
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> moderating.claim(about).status(),
                    () -> administrator.postJson(path, "{}").statusCode()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(moderating.seen(about).json().get("history")).hasSize(2);
    }

    @Test
    void isNobodysToDecideWhoModeratesNothing() throws Throwable {
        var petition = moderating.submitted("Lights on the stairs");
        var about = moderating.waiting(petition, "submission");
        var stranger = visitors.signedIn("stranger@example.org");
        var page = "/en/organise/moderation/" + id(about);
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.post(page + "/claim", Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/en/organise/moderation").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/en/organise/p/" + id(petition) + "/decisions").statusCode())
                .isEqualTo(404);
        assertThat(visitors.anybody().get(page).statusCode()).isEqualTo(302);
        assertThat(api.get(Moderating.CASES).status()).isEqualTo(401);
    }

    @Test
    void leavesTheQueueOnceItIsWithdrawn() throws Throwable {
        var petition = moderating.submitted("A bench at the stop");
        var about = moderating.waiting(petition, "submission");
        api.postAsOrganiser("/api/v1/petitions/" + id(petition) + "/withdraw", Map.of("reason", "We got one."));
        soon(() -> assertThat(moderating
                        .seen(about)
                        .json()
                        .get("summary")
                        .get("stage")
                        .asString())
                .isEqualTo("settled"));
    }

    @Test
    void isNotApprovedOnceItsClosingTimeHasComeAndTheModeratorIsToldWhy() throws Throwable {
        var petition = moderating.submittedUntil(Instant.now().plusSeconds(10), "Shade for the stop");
        var about = moderating.waiting(petition, "submission");
        var page = "/en/organise/moderation/" + id(about);
        var moderator = visitors.administrator();
        assertThat(moderator.post(page + "/claim", Map.of()).statusCode()).isEqualTo(303);
        within(
                Soon.PATIENCE.multipliedBy(2),
                () -> assertThat(moderator.get(page).body())
                        .contains("It cannot be approved any more", "Ask for changes")
                        .doesNotContain("value=\"approve\""));
        var approve = Map.of("verdict", "approve");
        for (var step : List.of("/preview", "/decide")) {
            var answer = moderator.post(page + step, approve);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Its last day to sign has passed");
        }
        assertThat(moderating.stage(petition)).isEqualTo("submitted");
    }

    @Test
    void isShownBesidePublishedOnesCalledMuchTheSame() throws Throwable {
        var word = "Fountain" + UUID.randomUUID().toString().substring(0, 8);
        moderating.published(word + " on the square");
        var about = moderating.waiting(moderating.submitted("The " + word + " on the square"), "submission");
        var similar = ">" + word + " on the square</a>";
        soon(() -> assertThat(visitors.administrator()
                        .get("/en/organise/moderation/" + id(about))
                        .body())
                .contains(similar)
                .doesNotContain("It cannot be approved any more"));
    }

    @Test
    void isDecidedOnPagesWithAPreviewOfWhatThePublicWillRead() throws Throwable {
        var petition = moderating.submitted("Water in every school");
        var page = "/en/organise/moderation/" + id(moderating.waiting(petition, "submission"));
        var moderator = visitors.administrator();
        assertThat(moderator.get("/en/organise/moderation").body()).contains("Water in every school");
        assertThat(moderator.post(page + "/claim", Map.of()).statusCode()).isEqualTo(303);
        var empty = moderator.post(page + "/preview", Map.of("verdict", "reject", "reject.note", "Kept"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("f-reject-reasonCode-error").contains(">Kept</textarea>");
        var reject = Map.of("verdict", "reject", "reject.reasonCode", "duplicate", "reject.note", "See line 4.");
        var preview = moderator.post(page + "/preview", reject);
        assertThat(preview.body())
                .contains("There is a petition for this already")
                .contains("هناك عريضة بهذا المطلب")
                .contains("A petition that is not public");
        assertThat(moderator.post(page + "/decide", reject).statusCode()).isEqualTo(303);
        soon(() -> assertThat(moderating.stage(petition)).isEqualTo("rejected"));
        var own = moderator.get("/en/organise/p/" + id(petition) + "/decisions");
        assertThat(own.body()).contains("See line 4.").doesNotContain("Amal", "administrator");
    }
}
