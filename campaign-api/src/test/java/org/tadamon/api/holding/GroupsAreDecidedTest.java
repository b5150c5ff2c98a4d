package org.tadamon.api.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.rule.SeededCrowd;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.AskForReview;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureId;
import tools.jackson.databind.JsonNode;

/** Held signatures, decided on in groups… */
@RunningApplication
class GroupsAreDecidedTest {

    private static final String HELD = "/api/v1/moderation/held/";

    @Autowired
    private Api api;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    private final List<SignatureId> held = new ArrayList<>();
    private SeededCrowd crowd;
    private String petition = "";

    /** Twelve from one network, eight of one domain, and two who are not held. */
    @BeforeEach
    void begin() throws Throwable {
        crowd = new SeededCrowd(vault, commands, api);
        petition = api.openPetition(Map.of());
        held.clear();
        for (int i = 0; i < 20; i++) {
            boolean network = i < 12;
            var id = crowd.signs(
                    petition,
                    network ? "LB" : "SY",
                    network ? "Person " + "bdfgklmnrstz".charAt(i) : "Bot",
                    i + (network ? "@example.org" : "@mill.example"),
                    i == 0 ? Confirmation.ASKED : Confirmation.NOT_ASKED);
            commands.sendAndWait(new HoldSignature(id, network ? "many-from-one-network" : "many-from-one-domain"));
            held.add(id);
        }
        crowd.signs(petition, "LB", "Free", "free@example.org", Confirmation.NOT_ASKED);
        crowd.signs(petition, "LB", "Free too", "free2@example.org", Confirmation.NOT_ASKED);
        soon(() -> assertThat(get("/preview").get("countAfterRelease").asLong()).isEqualTo(21));
    }

    private JsonNode get(String path) {
        return api.getAsOrganiser(HELD + petition + path).json();
    }

    private JsonNode seen(String path, int many) throws Throwable {
        soon(() -> assertThat(get(path).get("signatures")).hasSize(many));
        return get(path).get("signatures");
    }

    private JsonNode preview(String query, int many) throws Throwable {
        soon(() -> {
            assertThat(get("/preview" + query).get("held").asInt()).isEqualTo(many);
            assertThat(get("/preview" + query).get("countBefore").asLong()).isEqualTo(2);
        });
        return get("/preview" + query);
    }

    private String decide(String verdict, String reason, JsonNode preview, Map<String, String> filter) {
        var form = new HashMap<String, Object>(filter);
        form.putAll(Map.of(
                "verdict",
                verdict,
                "reasonCode",
                reason,
                "asOf",
                preview.get("asOf").asLong()));
        var made = api.postAsOrganiser(HELD + petition + "/decisions", form);
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        return made.json().get("id").asString();
    }

    private JsonNode decision(String id) {
        return api.getAsOrganiser("/api/v1/moderation/decisions/" + id).json();
    }

    @Test
    void areToldWithTheReasonAndNobodysName() throws Throwable {
        commands.sendAndWait(new AskForReview(held.get(3)));
        var all = seen("", 20);
        assertThat(all.get(0).get("name").asString()).isEqualTo("P… b…");
        assertThat(all.get(0).get("reason").asString()).isEqualTo("many-from-one-network");
        assertThat(all.get(0).get("countsIfReleased").asBoolean()).isFalse();
        assertThat(all.get(1).get("countsIfReleased").asBoolean()).isTrue();
        assertThat(all.get(12).get("domain").asString()).isEqualTo("mill.example");
        assertThat(all.get(12).get("sameNameInArea").asBoolean()).isTrue();
        assertThat(all.get(1).get("sameNameInArea").asBoolean()).isFalse();
        assertThat(all.toString()).doesNotContain("Person").doesNotContain("Bot");
        seen("?reviewAsked=true", 1);
        seen("?area=SY", 8);
        seen("?domain=" + all.get(12).get("domainTag").asString(), 8);
        var piles = get("/piles?by=domain");
        assertThat(piles.get(0).get("said").asString()).isEqualTo("example.org");
        assertThat(piles.get(0).get("held").asLong()).isEqualTo(12);
    }

    @Test
    void countOnceReleasedAsThePreviewSaidAndNotAnyMoreOnceThatIsUndone() throws Throwable {
        var preview = preview("?reason=many-from-one-network", 12);
        assertThat(preview.get("countBefore").asLong()).isEqualTo(2);
        assertThat(preview.get("countAfterRelease").asLong()).isEqualTo(13);
        var id = decide("release", "people-together", preview, Map.of("reason", "many-from-one-network"));
        soon(() ->
                assertThat(decision(id).path("effect").path("moved").asLong()).isEqualTo(11));
        assertThat(decision(id).get("effect").get("signatures").asLong()).isEqualTo(12);
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(13));
        seen("", 8);
        commands.sendAndWait(new RemoveSignature(held.get(5), "forged"));
        api.postAsOrganiser("/api/v1/moderation/decisions/" + id + "/undo", Map.of("reason", "Too hasty"));
        soon(() -> assertThat(decision(id).path("putBack").path("signatures").asLong())
                .isEqualTo(11));
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(2));
        assertThat(seen("?reason=many-from-one-network", 11).toString())
                .doesNotContain(held.get(5).toString());
    }

    @Test
    void areRemovedWithTheirDomainAndHeldAgainOnceThatIsUndone() throws Throwable {
        var tag = seen("?area=SY", 8).get(0).get("domainTag").asString();
        var preview = preview("?domain=" + tag, 8);
        var id = decide("remove", "not-people", preview, Map.of("domain", tag));
        soon(() -> assertThat(decision(id).path("effect").path("signatures").asLong())
                .isEqualTo(8));
        seen("", 12);
        assertThat(crowd.count(petition)).isEqualTo(2);
        api.postAsOrganiser("/api/v1/moderation/decisions/" + id + "/undo", Map.of("reason", "Wrong ones"));
        soon(() -> assertThat(decision(id).path("putBack").path("signatures").asLong())
                .isEqualTo(8));
        seen("?reason=many-from-one-domain", 8);
        assertThat(crowd.count(petition)).as("held again, never counted").isEqualTo(2);
    }

    @Test
    void areHintedAtWhereTheyShareANameAcrossScriptsAndNothingFollowsFromIt() throws Throwable {
        for (var name : List.of("Mohammed Haddad", "مُحمّد حدّاد", "Layla Haddad")) {
            var address = "n" + name.hashCode() + "@example.org";
            var id = crowd.signs(petition, "EG", name, address, Confirmation.NOT_ASKED);
            commands.sendAndWait(new HoldSignature(id, "many-from-one-network"));
        }
        crowd.signs(petition, "EG", "Muhammad Haddad", "free3@example.org", Confirmation.NOT_ASKED);
        var held = seen("?area=EG", 3);
        assertThat(held.get(0).get("sameNameInArea").asBoolean()).isTrue();
        assertThat(held.get(1).get("sameNameInArea").asBoolean()).isTrue();
        assertThat(held.get(2).get("sameNameInArea").asBoolean()).isFalse();
        soon(() -> assertThat(crowd.count(petition))
                .as("the one who is free stays free")
                .isEqualTo(3));
    }

    @Test
    void waitAgainWhenTheirSignersAskAfterTheyWereRemoved() throws Throwable {
        var preview = preview("?area=SY", 8);
        var first = decide("remove", "not-people", preview, Map.of("area", "SY"));
        soon(() -> assertThat(decision(first).path("effect").path("signatures").asLong())
                .isEqualTo(8));
        commands.sendAndWait(new AskForReview(held.get(13)));
        var asked = seen("?reviewAsked=true", 1).get(0);
        assertThat(asked.get("removed").asBoolean()).isTrue();
        assertThat(asked.get("reason").asString()).isEqualTo("group-" + first);
        soon(() -> assertThat(numbers()).isEqualTo("13 1"));
        var left = decide("remove", "not-people", preview("?reviewAsked=true", 1), Map.of("reviewAsked", "true"));
        soon(() -> assertThat(decision(left).path("effect").path("signatures").asLong())
                .isEqualTo(1));
        soon(() -> assertThat(numbers()).isEqualTo("12 0"));
        commands.sendAndWait(new AskForReview(held.get(13)));
        var released = decide("release", "looked-at", preview("?reviewAsked=true", 1), Map.of("reviewAsked", "true"));
        soon(() -> assertThat(decision(released).path("effect").path("moved").asLong())
                .isEqualTo(1));
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(3));
    }

    private String numbers() {
        for (var each : api.getAsOrganiser("/api/v1/moderation/held").json()) {
            if (each.get("petition").asString().equals(petition)) {
                return each.get("held").asLong() + " " + each.get("reviewAsked").asLong();
            }
        }
        return "none";
    }

    @Test
    void areNotDecidedOnUnseen() throws Throwable {
        var preview = preview("", 20);
        var late = crowd.signs(petition, "LB", "Late", "late@example.org", Confirmation.NOT_ASKED);
        commands.sendAndWait(new HoldSignature(late, "many-from-one-network"));
        seen("", 21);
        var id = decide("release", "looked-at", preview, Map.of());
        soon(() -> assertThat(decision(id).path("effect").path("signatures").asLong())
                .isEqualTo(20));
        assertThat(seen("", 1).get(0).get("id").asString()).isEqualTo(late.toString());
    }

    @Test
    void areDecidedOnForAReasonOfTheList() {
        var form = Map.of("verdict", "remove", "reasonCode", "looked-at", "asOf", 1);
        assertThat(api.postAsOrganiser(HELD + petition + "/decisions", form).status())
                .isEqualTo(422);
    }
}
