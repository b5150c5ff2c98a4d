package org.tadamon.api.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;
import org.tadamon.api.vault.Vault;
import tools.jackson.databind.JsonNode;

/** A rule that is being applied when the application stops… */
class RulesGoOnAfterARestartTest {

    private static final int BOTS = 3_000;

    @AutoClose
    private final Restartable application = new Restartable();

    private SeededCrowd crowd(Api api) {
        return new SeededCrowd(application.part(Vault.class), application.part(CommandGateway.class), api);
    }

    private long number(String question) {
        return application.database().sql(question).query(Long.class).single();
    }

    @Test
    void goesOnWhereItStoppedHoldsNobodyTwiceAndLeavesMilestonesAsTheyWere() throws Throwable {
        var first = application.start("--tadamon.petitions.milestones=100,2000");
        var id = first.openPetition(Map.of());
        crowd(first).signs(id, "LB", BOTS, i -> "Bot " + i, i -> "bot" + i + "@mill.example");
        soon(() -> assertThat(milestones(first, id)).hasSize(2));
        var told = milestones(first, id);
        var rule = crowd(first).rule(id, Map.of("domains", List.of("mill.example")));
        crowd(first).tried(rule);
        crowd(first).applied(rule);
        soon(() -> assertThat(number("SELECT count(*) FROM sweep_item WHERE state = 'done'"))
                .isPositive());
        application.stop();
        assertThat(number("SELECT count(*) FROM sweep_item WHERE state = 'found'"))
                .as("stopped in the middle")
                .isPositive();
        // as if it had been killed between holding the last batch and writing that down
        application.database().sql("UPDATE sweep_item SET state = 'found'").update();

        var second = application.start("--tadamon.petitions.milestones=100,2000");
        crowd(second).until(rule, "standing");
        soon(() -> assertThat(crowd(second).count(id)).isZero());
        assertThat(number("SELECT count(*) FROM ledger_event WHERE name = 'signature.held'"))
                .isEqualTo(BOTS);
        assertThat(crowd(second).step(rule, "gone-through").get("moved").asLong())
                .isEqualTo(-BOTS);
        assertThat(milestones(second, id)).isEqualTo(told);
        crowd(second).act(rule, "undo", Map.of("reason", "They are people"));
        crowd(second).until(rule, "undone");
        soon(() -> assertThat(crowd(second).count(id)).isEqualTo(BOTS));
        assertThat(milestones(second, id)).isEqualTo(told);
    }

    private static JsonNode milestones(Api api, String id) {
        return api.getAsOrganiser("/api/v1/petitions/" + id + "/draft")
                .json()
                .get("story")
                .get("milestones");
    }
}
