package org.tadamon.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.tadamon.api.running.Api;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;
import tools.jackson.databind.JsonNode;

/** A petition for three members of a level of its own, and its deliveries as an operator's program records them. */
final class HandedOver {

    final String level = "level-" + UUID.randomUUID().toString().substring(0, 8);
    final String office = "Member " + level;
    final String petition;
    private final Api api;

    HandedOver(Api api) {
        this.api = api;
        var areas = new StringBuilder("code,parent,level,name_en\n");
        var members = new StringBuilder("area,name,office\n");
        for (int i = 1; i <= 3; i++) {
            areas.append("%s-%d,LB,%s,Place %d\n".formatted(level, i, level, i));
            members.append("%s-%d,Member %d,%s\n".formatted(level, i, i, office));
        }
        assertThat(api.csv("/api/v1/areas/imports", areas.toString()).status()).isEqualTo(201);
        assertThat(api.csv("/api/v1/decision-makers/imports", members.toString())
                        .status())
                .isLessThan(300);
        petition = api.openPetition(Map.of("areaLevel", level));
    }

    /** To the member of the area of this number; everything that must be said. */
    Map<String, Object> toMember(int number) {
        return form(Map.of("area", level + "-" + number));
    }

    /** To all three, unless more is said. */
    Map<String, Object> form(Map<String, Object> more) {
        var form = new HashMap<String, Object>(
                Map.of("office", office, "day", "2026-01-02", "way", "hand", "total", 3, "note", "At the gate."));
        form.putAll(more);
        return form;
    }

    Api.Answer hand(Map<String, Object> form, String... headers) {
        return api.postAsOrganiser(path(), form, headers);
    }

    /** Hands it to the member of this number; the delivery's id. */
    String handed(int member) {
        var answer = hand(toMember(member));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().get("ids").get(0).asString();
    }

    String path() {
        return "/api/v1/petitions/" + petition + "/deliveries/to-decision-makers";
    }

    JsonNode all() {
        return api.getAsOrganiser(path()).json();
    }

    JsonNode read(String delivery) {
        return api.getAsOrganiser("/api/v1/deliveries/" + delivery).json();
    }

    Api.Answer write(String delivery, String what, Map<String, Object> form) {
        return api.postAsOrganiser("/api/v1/deliveries/" + delivery + "/" + what, form);
    }

    /** So many sign. */
    void sign(int many) throws Throwable {
        for (int i = 0; i < many; i++) {
            var signer = new HashMap<>(Api.signer("d" + i + "." + level + "@example.org"));
            signer.put("area", level + "-1");
            assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", signer)
                            .status())
                    .isEqualTo(200);
        }
        counts(many);
        soon(() -> assertThat(api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                        .json()
                        .get("signers"))
                .hasSize(many));
    }

    /** One of them takes the signature back. */
    void oneTakesItBack(CommandGateway commands, int left) throws Throwable {
        var signers = List.copyOf(api.getAsOrganiser("/api/v1/petitions/" + petition + "/signers")
                .json()
                .get("signers")
                .values());
        commands.sendAndWait(new WithdrawSignature(
                SignatureId.of(signers.getFirst().get("id").asString())));
        counts(left);
    }

    private void counts(long total) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(total));
    }

    /** The petition's page, as everybody reads it. */
    String page(String language) {
        var slug = api.getAsOrganiser("/api/v1/petitions/" + petition + "/draft")
                .json()
                .get("slug")
                .asString();
        var page = api.get("/" + language + "/p/" + slug).raw();
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        return page.body();
    }
}
