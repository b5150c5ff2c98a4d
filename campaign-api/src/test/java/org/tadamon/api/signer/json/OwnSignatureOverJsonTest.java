package org.tadamon.api.signer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.partner.Coalition.terms;
import static org.tadamon.api.running.Soon.soon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureId;
import tools.jackson.databind.JsonNode;

/** A program lets a signer… */
@RunningApplication
class OwnSignatureOverJsonTest {

    private static final String OWN = "/api/v1/own-signature";

    @Autowired
    private Api api;

    @Autowired
    private Coalition coalition;

    @Autowired
    private Handles handles;

    @Autowired
    private OwnSignature signatures;

    @Autowired
    private CommandGateway commands;

    private final String address = "s" + UUID.randomUUID() + "@example.org";
    private PetitionId petition;
    private SignatureId signature;
    private String handle;

    @BeforeEach
    void signs() throws Throwable {
        var lead = coalition.side("Night riders");
        var partner = coalition.side("Drivers");
        petition = coalition.petition(lead, Map.of());
        coalition.join(lead, coalition.campaign(lead, petition), partner, terms("consented-rows"));
        sign();
        signature = signatures
                .find(petition, EmailAddress.parse(address).orElseThrow())
                .orElseThrow();
        handle = handles.written(Use.OWN, new Handle(petition, signature, false));
        counts(1);
    }

    private void sign() {
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(address))
                        .status())
                .isEqualTo(200);
    }

    private void counts(int expected) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(expected));
    }

    private Answer post(String path, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.putIfAbsent("handle", handle);
        return api.post(OWN + path, body);
    }

    private JsonNode done(String path, Map<String, ?> more) {
        var answer = post(path, more);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.raw().headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.raw().headers().allValues("Set-Cookie")).isEmpty();
        return answer.json();
    }

    @Test
    void seeTheirSignatureAndGoOnWithTheNewHandle() {
        var seen = done("", Map.of());
        assertThat(seen.get("status").asString()).isEqualTo("counts");
        assertThat(seen.get("since").asString()).isNotBlank();
        assertThat(seen.get("name").asString()).isEqualTo("Layla Haddad");
        assertThat(seen.get("area").asString()).isEqualTo("LB");
        assertThat(seen.get("areaName").asString()).isEqualTo("Lebanon");
        assertThat(seen.get("visibility").asString()).isEqualTo("hidden");
        assertThat(seen.get("mayAskForReview").asBoolean()).isFalse();
        assertThat(seen.has("reason")).isFalse();
        assertThat(seen.toString()).doesNotContain(address);
        assertThat(done("", Map.of("handle", seen.get("handle").asString()))
                        .get("status")
                        .asString())
                .isEqualTo("counts");
    }

    @Test
    void chooseWhatIsShownAndNothingElseChanges() {
        var box = done("", Map.of()).get("consents").get(0);
        var consent = Map.of(
                "organisation", box.get("organisation").asString(),
                "purpose", box.get("purpose").asString(),
                "wording", box.get("wording").asString());
        assertThat(box.get("allowed").asBoolean()).isFalse();
        var allowed = done("/choices", Map.of("consents", List.of(consent)));
        assertThat(allowed.get("consents").get(0).get("allowed").asBoolean()).isTrue();
        assertThat(allowed.get("visibility").asString()).isEqualTo("hidden");
        var shown = done("/choices", Map.of("visibility", "initials"));
        assertThat(shown.get("visibility").asString()).isEqualTo("initials");
        assertThat(shown.get("consents").get(0).get("allowed").asBoolean()).isTrue();
        var nothing = done("/choices", Map.of("consents", List.of()));
        assertThat(nothing.get("consents").get(0).get("allowed").asBoolean()).isFalse();
        assertThat(nothing.get("visibility").asString()).isEqualTo("initials");
    }

    @Test
    void notChooseWhatThereIsNot() {
        assertThat(post("/choices", Map.of("visibility", "everybody"))
                        .json()
                        .get("errors")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("signature/visibility-unknown");
        var bogus = Map.of("organisation", UUID.randomUUID().toString(), "purpose", "x", "wording", "y");
        assertThat(post("/choices", Map.of("consents", List.of(bogus))).status())
                .isEqualTo(422);
        assertThat(done("", Map.of()).get("visibility").asString()).isEqualTo("hidden");
    }

    @Test
    void sayWhyTheySignSayItOtherwiseAndTakeItBack() {
        assertThat(done("", Map.of()).path("comment").isMissingNode()).isTrue();
        var said = done("/comment", Map.of("comment", "For my children")).get("comment");
        assertThat(said.toString()).isEqualTo("{\"words\":\"For my children\",\"state\":\"waiting\"}");
        assertThat(done("/comment", Map.of("comment", "For everybody"))
                        .at("/comment/words")
                        .asString())
                .isEqualTo("For everybody");
        var refused = post("/comment", Map.of("comment", "x".repeat(501)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("comment");
        assertThat(done("/comment", Map.of("comment", " ")).path("comment").isMissingNode())
                .isTrue();
    }

    @Test
    void takeItBackAndGiveItAnew() throws Throwable {
        assertThat(done("/withdraw", Map.of()).get("status").asString()).isEqualTo("withdrawn");
        counts(0);
        var refused = post("/choices", Map.of("visibility", "initials"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        sign();
        counts(1);
        assertThat(done("", Map.of()).get("status").asString()).isEqualTo("counts");
    }

    @Test
    void beForgottenAndLeaveANumber() throws Throwable {
        assertThat(done("/erase", Map.of()).toString()).isEqualTo("{\"status\":\"erased\"}");
        assertThat(done("", Map.of()).toString()).isEqualTo("{\"status\":\"erased\"}");
        counts(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/erase", "/not-me"})
    void beForgottenWithTheirNumber(String path) throws Throwable {
        assertThat(done(path, path.equals("/erase") ? Map.of("along", true) : Map.of())
                        .toString())
                .isEqualTo("{\"status\":\"erased\"}");
        counts(0);
    }

    @Test
    void askForAnotherLookAtWhatIsHeldOrRemoved() throws Throwable {
        assertThat(done("/review", Map.of()).get("status").asString()).isEqualTo("counts");
        commands.sendAndWait(new HoldSignature(signature, "many-from-one-network"));
        var held = done("", Map.of());
        assertThat(held.get("status").asString()).isEqualTo("held");
        assertThat(held.get("reason").asString()).isNotBlank();
        assertThat(held.has("since")).isFalse();
        assertThat(held.get("mayAskForReview").asBoolean()).isTrue();
        assertThat(done("/review", Map.of()).get("mayAskForReview").asBoolean()).isFalse();
        commands.sendAndWait(new RemoveSignature(signature, "forged"));
        assertThat(done("", Map.of()).get("mayAskForReview").asBoolean()).isTrue();
        done("/review", Map.of());
        soon(() -> assertThat(api.getAsOrganiser("/api/v1/moderation/held/" + petition)
                        .json()
                        .toString())
                .contains(signature.toString())
                .contains("\"removed\":true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/choices", "/confirm", "/withdraw", "/erase", "/not-me", "/review", "/comment"})
    void doNothingWithoutTheirHandle(String path) throws Throwable {
        var others = List.of(
                "",
                "x",
                "x".repeat(600),
                handles.written(Use.BACK, new Handle(petition, signature, false)),
                handles.written(Use.MAILED, new Handle(petition, signature, true)));
        for (var other : others) {
            var refused = post(path, Map.of("handle", other));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("signature/handle-over");
        }
        assertThat(api.post(OWN + path, Map.of()).status()).isEqualTo(422);
        assertThat(api.post(OWN + path, "[]").status()).isEqualTo(400);
        counts(1);
    }

    @Test
    void readOfItInTheDescription() {
        var paths = api.get("/api/v1/openapi").json().get("paths");
        for (var path : List.of("", "/choices", "/confirm", "/withdraw", "/erase", "/not-me", "/review")) {
            assertThat(paths.has(OWN + path)).as(path).isTrue();
        }
        assertThat(paths.has("/api/v1/petitions/{petition}/signatures/codes")).isTrue();
    }
}
