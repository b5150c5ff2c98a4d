package org.tadamon.api.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.tadamon.api.running.Api;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;
import tools.jackson.databind.JsonNode;

/** Thousands who have signed, given to the ledger without the ways of the web, and what is asked about them. */
public final class SeededCrowd {

    private static final String MODERATION = "/api/v1/moderation/";

    private final Vault vault;
    private final CommandGateway commands;
    private final Api api;

    /** In this application. */
    public SeededCrowd(Vault vault, CommandGateway commands, Api api) {
        this.vault = vault;
        this.commands = commands;
        this.api = api;
    }

    /** So many sign, each under a name and an address of their own number. */
    public void signs(String petition, String area, int many, IntFunction<String> name, IntFunction<String> address) {
        IntStream.range(0, many)
                .parallel()
                .forEach(i -> signs(petition, area, name.apply(i), address.apply(i), Confirmation.NOT_ASKED));
    }

    /** One signs. */
    public SignatureId signs(String petition, String area, String name, String address, Confirmation confirmation) {
        var id = new SignatureId(UUID.randomUUID());
        var of = PetitionId.of(petition);
        var secret = vault.secret(new KeyRef(of.value(), id.value())).orElseThrow();
        var signer = new Signer(
                secret.seal("signer.name", name), secret.seal("signer.email", address), Visibility.HIDDEN, "en");
        commands.sendAndWait(new GiveSignature(id, of, signer, area, null, confirmation));
        return id;
    }

    /** The exact count. */
    public long count(String petition) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/organiser-count")
                .json()
                .get("total")
                .asLong();
    }

    /** A rule that was written down. */
    public String rule(String petition, Map<String, Object> conditions) {
        var form = new HashMap<String, Object>(conditions);
        form.put("title", "A rule");
        var made = api.postAsOrganiser(MODERATION + "petitions/" + petition + "/rules", form);
        if (made.status() != 201) {
            throw new AssertionError(made.raw().body());
        }
        return made.json().get("id").asString();
    }

    /** How far a rule has come. */
    public JsonNode rule(String id) {
        return api.getAsOrganiser(MODERATION + "rules/" + id).json();
    }

    /** What it would do, once that is known. */
    public JsonNode tried(String id) throws Throwable {
        act(id, "try", Map.of());
        until(id, "tried");
        return rule(id).get("trial");
    }

    /** Applies it to what it found. */
    public void applied(String id) {
        act(id, "apply", Map.of("asOf", rule(id).get("trial").get("asOf").asLong(), "reason", "As seen"));
    }

    /** Does something with it. */
    public JsonNode act(String id, String what, Map<String, Object> form) {
        var answer = api.postAsOrganiser(MODERATION + "rules/" + id + "/" + what, form);
        if (answer.status() != 200) {
            throw new AssertionError(answer.raw().body());
        }
        return answer.json();
    }

    /** Waits until it has come so far, and has nothing to do. */
    public void until(String id, String state) throws Throwable {
        within(Duration.ofSeconds(60), () -> {
            var rule = rule(id);
            assertThat(rule.get("state").asString()).isEqualTo(state);
            assertThat(rule.path("progress").isMissingNode()
                            || rule.get("progress").isNull())
                    .isTrue();
        });
    }

    /** What came of a step of its history. */
    public JsonNode step(String id, String what) {
        for (var step : rule(id).get("history")) {
            if (step.get("what").asString().equals(what)) {
                return step;
            }
        }
        throw new AssertionError("never " + what);
    }
}
