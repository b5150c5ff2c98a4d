package org.tadamon.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.comment.Speakers;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Canary;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.comment.CommentCommand.TakeCommentBack;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.ChangeVisibility;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What signers say goes along with packages… */
@RunningApplication
class ReasonsGoAlongTest {

    private final String mark = "Mine" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private OwnSignature signatures;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient jdbc;

    private Speakers speakers;
    private TakenAlong packages;
    private String petition = "";

    @BeforeEach
    void begin() throws Throwable {
        petition = api.openPetition(Map.of());
        packages = new TakenAlong(api, petition);
        speakers = new Speakers(api);
        speakers.say(petition, address(mark), "initials", mark);
        speakers.say(petition, address("other"), "counted", "Theirs");
        speakers.approved(petition, 2);
    }

    private static String address(String who) {
        return who + "@example.org";
    }

    private SignatureId signature() {
        return signatures
                .find(PetitionId.of(petition), EmailAddress.parse(address(mark)).orElseThrow())
                .orElseThrow();
    }

    private List<String> said(String state, int many) throws Throwable {
        var ids = new ArrayList<String>();
        speakers.queued(petition, state, many)
                .get("comments")
                .forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    private Api.Answer order(List<String> reasons) {
        var form = new HashMap<String, Object>(
                Map.of("reason", "For the first reading", "languages", List.of("en"), "office", TakenAlong.OFFICE));
        form.put("reasons", reasons);
        return packages.order(form);
    }

    private String made() throws Throwable {
        var answer = order(said("approved", 2));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        var id = answer.json().get("id").asString();
        soon(() -> assertThat(packages.read(id).get("state").asString()).isEqualTo("made"));
        return id;
    }

    private SortedMap<String, byte[]> taken(String id) throws Throwable {
        var taken = packages.download(id, Map.of("area", "LB"));
        assertThat(taken.statusCode()).isEqualTo(200);
        return TakenAlong.files(taken.body());
    }

    private static String told(SortedMap<String, byte[]> files) {
        return new String(files.getOrDefault("reasons.txt", new byte[0]), UTF_8);
    }

    private static JsonNode manifest(SortedMap<String, byte[]> files) {
        return JsonMapper.shared().readTree(files.get("manifest.json"));
    }

    /**
     * They are refused at once, and there again without what was taken back. Asking for them before they are there
     * would have them made once more.
     */
    private SortedMap<String, byte[]> anew(String id) throws Throwable {
        var refused = packages.download(id, Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new String(refused.body(), UTF_8)).contains("export/being-made-anew");
        soon(() -> assertThat(packages.read(id).path("again").path("same").isBoolean())
                .isTrue());
        soon(() -> assertThat(packages.download(id, Map.of("area", "LB")).statusCode())
                .isEqualTo(200));
        return taken(id);
    }

    private List<String> lies() {
        return Canary.found(Canary.in(jdbc), mark);
    }

    @Test
    void asEverybodyCanReadIt() throws Throwable {
        var files = taken(made());
        assertThat(told(files))
                .contains(mark + "\n— L. H.")
                .contains("Theirs\n")
                .doesNotContain("Layla", "LB");
        assertThat(manifest(files).get("reasons").asInt()).isEqualTo(2);
        assertThat(manifest(files).get("files").toString()).contains("reasons.txt");
    }

    @Test
    void untilItsSignerIsForgottenAndThenLiesNowhere() throws Throwable {
        var id = made();
        var before = packages.read(id).get("sha256");
        assertThat(lies()).as("it lies where packages are kept").isNotEmpty();
        commands.sendAndWait(new EraseSignature(signature()));
        soon(() -> assertThat(lies()).isEmpty());
        var files = anew(id);
        assertThat(told(files)).isEqualTo("Theirs\n");
        assertThat(manifest(files).get("reasons").asInt()).isEqualTo(1);
        soon(() -> assertThat(packages.read(id).get("sha256")).isNotEqualTo(before));
        assertThat(packages.read(id).get("again").get("same").asBoolean()).isFalse();
        assertThat(lies()).isEmpty();
    }

    @Test
    void untilAllDataOfThePetitionIsDestroyed() throws Throwable {
        var id = made();
        var destroyed = api.postAsOrganiser(
                "/api/v1/petitions/" + petition + "/retention/destroy", Map.of("reason", "They are in danger."));
        assertThat(destroyed.status()).isEqualTo(200);
        soon(() -> assertThat(lies()).isEmpty());
        assertThat(anew(id)).doesNotContainKey("reasons.txt");
    }

    @Test
    void untilItIsTakenBackOrItsSignatureIsHeld() throws Throwable {
        var id = made();
        commands.sendAndWait(new HoldSignature(signature(), "many-from-one-network"));
        assertThat(told(anew(id))).isEqualTo("Theirs\n");
        var other = signatures
                .find(
                        PetitionId.of(petition),
                        EmailAddress.parse(address("other")).orElseThrow())
                .orElseThrow();
        commands.sendAndWait(new TakeCommentBack(CommentId.of(other)));
        var files = anew(id);
        assertThat(files).doesNotContainKey("reasons.txt");
        assertThat(manifest(files).get("reasons").asInt()).isZero();
    }

    @Test
    void withTheNameItsSignerShowsNow() throws Throwable {
        var id = made();
        commands.sendAndWait(new ChangeVisibility(signature(), Visibility.COUNTED));
        assertThat(told(anew(id))).contains(mark + "\n").doesNotContain("L. H.");
    }

    @Test
    void onlyIfEverybodyCanReadItWhenItIsOrdered() throws Throwable {
        speakers.say(petition, address("waits"), "initials", "Waits");
        var waiting = said("waiting", 1);
        assertThat(order(waiting).raw().body()).contains("export/reason-not-public", "reasons");
        assertThat(order(List.of("no id")).raw().body()).contains("export/malformed");
        assertThat(order(Collections.nCopies(101, waiting.getFirst())).raw().body())
                .contains("export/too-many");
        var elsewhere = new TakenAlong(api, api.openPetition(Map.of()));
        assertThat(elsewhere
                        .order(Map.of("reason", "Why", "languages", List.of("en"), "reasons", said("approved", 2)))
                        .raw()
                        .body())
                .contains("export/reason-not-public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void asItIsTickedOnThePage(String language) throws Throwable {
        var staff = visitors.administrator();
        var page = "/" + language + "/organise/p/" + petition + "/exports";
        var chosen = said("approved", 2).getLast();
        assertThat(staff.get(page).body()).contains("said-" + chosen, mark);
        var form =
                Map.of("reason", "Why", "in-" + language, "yes", "office", TakenAlong.OFFICE, "said-" + chosen, "yes");
        assertThat(staff.post(page, form).statusCode()).isEqualTo(303);
        var id = api.getAsOrganiser("/api/v1/petitions/" + petition + "/exports")
                .json()
                .get(0)
                .get("id")
                .asString();
        assertThat(packages.read(id).get("reasons").get(0).asString()).isEqualTo(chosen);
        soon(() -> assertThat(packages.read(id).get("state").asString()).isEqualTo("made"));
        assertThat(staff.get(page).body()).contains("/make-again");
        commands.sendAndWait(new TakeCommentBack(CommentId.of(chosen)));
        var refused = staff.post("/" + language + "/organise/exports/" + id + "/download", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"");
        soon(() ->
                assertThat(packages.read(id).get("again").get("same").isNull()).isFalse());
        var again = "/" + language + "/organise/exports/" + id + "/make-again";
        assertThat(staff.post(again, Map.of()).statusCode()).isEqualTo(303);
        soon(() -> assertThat(packages.read(id).get("again").get("same").asBoolean())
                .isTrue());
    }

    @Test
    void neverOfAPetitionThatKeepsItsSignersOutOfSight() {
        var guarded = api.openPetition(Map.of("exposure", "guarded"));
        assertThat(visitors.administrator()
                        .get("/en/organise/p/" + guarded + "/exports")
                        .body())
                .doesNotContain("said-", "f-reasons");
    }
}
