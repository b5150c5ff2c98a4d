package org.tadamon.api.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.comment.CommentCommand.GiveComment;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signature.SignatureId;

/** Why people sign is read by a moderator before anybody else reads it… */
@RunningApplication
class CommentsAreReadFirstTest {

    @Autowired
    private Api api;

    @Autowired
    private OwnSignature signatures;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Vault vault;

    private Speakers speakers;
    private String petition = "";

    @BeforeEach
    void begin() {
        speakers = new Speakers(api);
        petition = api.openPetition(Map.of());
    }

    private String page(String language) {
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        return api.get("/" + language + "/p/" + slug).raw().body()
                + api.get("/" + language + "/p/" + slug + "/comments").raw().body();
    }

    private SignatureId signature(String address) {
        return signatures
                .find(PetitionId.of(petition), EmailAddress.parse(address).orElseThrow())
                .orElseThrow();
    }

    private long count() {
        return api.get("/api/v1/petitions/" + petition + "/count")
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void andShowsWithAsMuchOfTheNameAsItsSignerShows() throws Throwable {
        speakers.say(petition, "full@example.org", "full-name", "Because I read here.");
        speakers.say(petition, "first@example.org", "initials", "Because my children do.");
        speakers.say(petition, "hidden@example.org", "hidden", "Because of the quiet.");
        speakers.say(petition, "counted@example.org", "counted", "لأنّها لنا.");
        speakers.queued(petition, "waiting", 4);
        assertThat(speakers.shown(petition)).isEmpty();
        assertThat(page("en")).doesNotContain("Because", "Why people sign</h2>");

        speakers.approved(petition, 4);
        assertThat(speakers.shown(petition))
                .containsExactly(
                        "لأنّها لنا.", "Because of the quiet.", "Because my children do.", "Because I read here.");
        assertThat(speakers.names(petition)).containsExactly("", "", "L. H.", "Layla Haddad");
        soon(() -> assertThat(page("ar")).contains("لأنّها لنا.", "لماذا يوقّع الناس", "Layla Haddad", "L. H."));
        assertThat(api.get("/api/v1/petitions/" + petition + "/comments").raw().body())
                .as("nothing that tells who or when")
                .doesNotContain("@example.org", "givenAt", "area", "LB");
        soon(() -> assertThat(count()).isEqualTo(4));
    }

    @Test
    void andNotShownWhenItIsRejectedTakenDownOrPutBack() throws Throwable {
        speakers.say(petition, "a@example.org", "counted", "Buy this.");
        speakers.decide(petition, "waiting", 1, Map.of("verdict", "reject", "reasonCode", "advertising"));
        var rejected = speakers.queued(petition, "rejected", 1).get("comments").get(0);
        assertThat(rejected.get("last").get("reasonCode").asString()).isEqualTo("advertising");
        assertThat(rejected.get("last").get("by").asString()).isNotEmpty();
        assertThat(speakers.shown(petition)).isEmpty();

        speakers.decide(petition, "rejected", 1, Map.of("verdict", "approve", "note", "A joke"));
        soon(() -> assertThat(speakers.shown(petition)).containsExactly("Buy this."));
        speakers.decide(petition, "approved", 1, Map.of("verdict", "reject", "reasonCode", "hate"));
        soon(() -> assertThat(speakers.shown(petition)).isEmpty());
        speakers.decide(petition, "rejected", 1, Map.of("verdict", "put-back", "note", "Too hasty"));
        speakers.queued(petition, "waiting", 1);
        soon(() -> assertThat(count()).isEqualTo(1));
    }

    @Test
    void andDecidedAboutForAReasonOfTheListAndWithWhatMustBeSaid() throws Throwable {
        speakers.say(petition, "a@example.org", "counted", "Why not.");
        var queue = speakers.queued(petition, "waiting", 1);
        for (var wrong : List.of(
                Map.of("verdict", "reject", "reasonCode", "forged"),
                Map.of("verdict", "reject"),
                Map.of("verdict", "put-back"),
                Map.of("verdict", "perhaps"),
                Map.of("verdict", "approve", "note", "n".repeat(501)))) {
            assertThat(speakers.decided(petition, queue, wrong).status())
                    .as(wrong.toString())
                    .isEqualTo(422);
        }
        var nothing = Map.of("verdict", "approve", "comments", List.of());
        assertThat(api.postAsOrganiser("/api/v1/moderation/comments/" + petition + "/decisions", nothing)
                        .status())
                .isEqualTo(422);
        var elsewhere = api.openPetition(Map.of());
        assertThat(speakers.decided(elsewhere, queue, Map.of("verdict", "approve"))
                        .json()
                        .get("passed")
                        .asInt())
                .isEqualTo(1);
        assertThat(speakers.queued(petition, "waiting")).hasSize(1);
    }

    @Test
    void andReadAgainOnceItSaysSomethingElse() throws Throwable {
        speakers.say(petition, "a@example.org", "counted", "Kind words.");
        speakers.approved(petition, 1);
        var seen = speakers.queued(petition, "approved", 1);
        var signature = signatures
                .find(
                        PetitionId.of(petition),
                        EmailAddress.parse("a@example.org").orElseThrow())
                .orElseThrow();
        desk.change(PetitionId.of(petition), signature, "Kind words.");
        assertThat(speakers.shown(petition)).as("the same again").containsExactly("Kind words.");
        desk.change(PetitionId.of(petition), signature, "Other words.");
        soon(() -> assertThat(speakers.shown(petition)).isEmpty());
        assertThat(speakers.queued(petition, "waiting")).containsExactly("Other words.");
        var late = speakers.decided(petition, seen, Map.of("verdict", "approve"));
        assertThat(late.json().get("passed").asInt()).isEqualTo(1);
        assertThat(late.json().get("decided").asInt()).isZero();
        assertThat(speakers.queued(petition, "waiting")).containsExactly("Other words.");
    }

    @Test
    void andPutInNobodysMouth() throws Throwable {
        speakers.say(petition, "a@example.org", "full-name", "My own words.");
        speakers.say(petition, "b@example.org", "full-name", "");
        speakers.say(petition, "a@example.org", "full-name", "A stranger's words.");
        speakers.say(petition, "b@example.org", "full-name", "A stranger's words.");
        speakers.say(petition, "c@example.org", "full-name", "The last words.");
        speakers.queued(petition, "waiting", 2);
        assertThat(speakers.queued(petition, "waiting")).containsExactly("My own words.", "The last words.");
    }

    @Test
    void andPlainTextOfFiveHundredLettersAtTheMost() throws Throwable {
        var tooLong = speakers.sign(petition, "long@example.org", "counted", "ل".repeat(501));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.raw().body()).contains("signature/comment-too-long").doesNotContain("ل".repeat(20));
        speakers.say(petition, "a@example.org", "counted", "<b>Bold</b> & \u202Eround\nSecond line");
        speakers.approved(petition, 1);
        assertThat(speakers.shown(petition)).containsExactly("<b>Bold</b> & round\nSecond line");
        soon(() -> assertThat(page("en")).contains("&lt;b&gt;Bold&lt;/b&gt; &amp; round\nSecond line"));
        assertThat(page("en")).doesNotContain("<b>Bold");
    }

    @Test
    void andNotAskedForOnAGuardedPetition() throws Throwable {
        petition = api.openPetition(Map.of("exposure", "guarded"));
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        var form = api.get("/en/p/" + slug).raw().body();
        assertThat(form).contains("You are not asked for words").doesNotContain("name=\"comment\"");
        assertThat(speakers.sign(petition, "a@example.org", "counted", "Because.")
                        .status())
                .isEqualTo(422);
        speakers.say(petition, "a@example.org", "counted", " ");
        assertThat(api.get("/en/p/" + slug + "/comments").status()).isEqualTo(404);
        saidAllTheSame("a@example.org");
        speakers.decide(petition, "waiting", 1, Map.of("verdict", "approve"));
        speakers.queued(petition, "approved", 1);
        assertThat(speakers.shown(petition)).as("even if it were said").isEmpty();
    }

    private void saidAllTheSame(String address) {
        var of = PetitionId.of(petition);
        var signature = signature(address);
        var secret = vault.secret(new KeyRef(of.value(), signature.value())).orElseThrow();
        var words = secret.seal("signer.comment", "Because.");
        commands.sendAndWait(new GiveComment(CommentId.of(signature), of, signature, words));
    }

    @Test
    void andTurnedByPages() throws Throwable {
        for (int i = 0; i < 32; i++) {
            speakers.say(petition, "p" + i + "@example.org", "counted", "Reason " + i);
        }
        speakers.decide(petition, "waiting", 32, Map.of("verdict", "approve"));
        soon(() -> assertThat(speakers.shown(petition)).hasSize(30));
        var path = "/api/v1/petitions/" + petition + "/comments";
        var read = new ArrayList<>(speakers.shown(petition));
        soon(() -> assertThat(api.get(path).json().get("next").isNull()).isFalse());
        var rest = api.get(path + "?after=" + api.get(path).json().get("next").asLong())
                .json();
        rest.get("comments").forEach(one -> read.add(one.get("words").asString()));
        assertThat(read).hasSize(32).doesNotHaveDuplicates();
        assertThat(rest.path("next").isNull() || rest.path("next").isMissingNode())
                .isTrue();
        assertThat(page("en")).contains("after=", "Read more of them");
    }
}
