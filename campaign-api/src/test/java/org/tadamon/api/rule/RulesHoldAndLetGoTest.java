package org.tadamon.api.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Traces;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureId;

/** Rules, over thousands of signatures… */
@RunningApplication
class RulesHoldAndLetGoTest {

    private static final int BOTS = 2_100;
    private static final int PEOPLE = 400;

    @Autowired
    private Api api;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient jdbc;

    private SeededCrowd crowd;
    private String petition = "";

    @BeforeEach
    void begin() {
        crowd = new SeededCrowd(vault, commands, api);
        petition = api.openPetition(Map.of());
    }

    private void attack() throws Throwable {
        crowd.signs(petition, "LB", PEOPLE, i -> "Person " + i, i -> "person" + i + "@example.net");
        crowd.signs(petition, "SY", BOTS, i -> "Bot " + i % 7, i -> "bot" + i + "@Mill.example");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE + BOTS));
    }

    private String mill() {
        return crowd.rule(petition, Map.of("domains", List.of("@mill.EXAMPLE")));
    }

    @Test
    void doToTheCountWhatTryingThemSaidAndUndoneLeaveItAsItWas() throws Throwable {
        attack();
        var rule = mill();
        var trial = crowd.tried(rule);
        assertThat(trial.get("found").asLong()).isEqualTo(BOTS);
        assertThat(trial.get("areas").get("SY").asLong()).isEqualTo(BOTS);
        assertThat(trial.get("countBefore").asLong()).isEqualTo(PEOPLE + BOTS);
        long foreseen = trial.get("countAfter").asLong();
        assertThat(crowd.count(petition)).as("trying holds nobody").isEqualTo(PEOPLE + BOTS);

        crowd.applied(rule);
        crowd.until(rule, "standing");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(foreseen).isEqualTo(PEOPLE));
        assertThat(crowd.step(rule, "gone-through").get("signatures").asLong()).isEqualTo(BOTS);
        assertThat(crowd.step(rule, "gone-through").get("moved").asLong()).isEqualTo(-BOTS);

        crowd.act(rule, "undo", Map.of("reason", "They are people after all"));
        crowd.until(rule, "undone");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE + BOTS));
        assertThat(crowd.step(rule, "put-back").get("moved").asLong()).isEqualTo(BOTS);
    }

    @Test
    void areStoppedInTheMiddleAndUndoneFromThere() throws Throwable {
        attack();
        var rule = mill();
        crowd.tried(rule);
        crowd.applied(rule);
        soon(() -> assertThat(done(rule)).isPositive());
        crowd.act(rule, "cancel", Map.of("reason", "Not these"));
        crowd.until(rule, "stopped");
        soon(() -> assertThat(crowd.step(rule, "gone-through").get("signatures").asLong())
                .isEqualTo(done(rule)));
        assertThat(done(rule)).isLessThan(BOTS);
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE + BOTS - done(rule)));
        crowd.act(rule, "undo", Map.of("reason", "None of them"));
        crowd.until(rule, "undone");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE + BOTS));
    }

    private long done(String rule) {
        return jdbc.sql("SELECT count(*) FROM sweep_item WHERE subject = ?::uuid AND state = 'done'")
                .param(rule)
                .query(Long.class)
                .single();
    }

    @Test
    void leaveAloneWhomSomebodyHasDecidedAboutSince() throws Throwable {
        var removed = bot("LB", 1);
        var released = bot("LB", 2);
        var pending = crowd.signs(petition, "LB", "Bot", "bot3@mill.example", Confirmation.ASKED);
        var other = bot("LB", 4);
        var rule = mill();
        assertThat(crowd.tried(rule).get("counted").asLong()).isEqualTo(3);
        crowd.applied(rule);
        crowd.until(rule, "standing");
        commands.sendAndWait(new RemoveSignature(removed, "forged"));
        commands.sendAndWait(new RestoreSignature(released));
        commands.sendAndWait(new ConfirmSignature(pending));
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(1));
        crowd.act(rule, "undo", Map.of("reason", "Too wide"));
        crowd.until(rule, "undone");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(3));
        assertThat(crowd.step(rule, "put-back").get("signatures").asLong()).isEqualTo(2);
        assertThat(other).isNotEqualTo(removed);
    }

    private SignatureId bot(String area, int number) {
        return crowd.signs(petition, area, "Bot", "bot" + number + "@mill.example", Confirmation.NOT_ASKED);
    }

    @Test
    void holdWhoSignsLaterUntilTheyAreEndedButNobodyTwice() throws Throwable {
        var first = bot("LB", 1);
        var rule = mill();
        crowd.tried(rule);
        crowd.applied(rule);
        crowd.until(rule, "standing");
        soon(() -> assertThat(crowd.count(petition)).isZero());
        commands.sendAndWait(new RestoreSignature(first));
        bot("LB", 2);
        crowd.signs(petition, "LB", "Somebody", "somebody@example.net", Confirmation.NOT_ASKED);
        soon(() -> assertThat(held(rule)).isEqualTo(2));
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(2));
        crowd.act(rule, "end", Map.of("reason", "It is quiet"));
        soon(() -> assertThat(jdbc.sql("SELECT count(*) FROM rule_watch WHERE rule = ?::uuid")
                        .param(rule)
                        .query(Long.class)
                        .single())
                .isZero());
        bot("LB", 3);
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(3));
    }

    /** How often anybody was held by it. */
    private long held(String rule) {
        return jdbc.sql("""
                SELECT count(*) FROM ledger_event WHERE name = 'signature.held'
                AND convert_from(payload, 'UTF8')::jsonb ->> 'reason' = 'rule-' || ?""").param(rule).query(Long.class).single();
    }

    @Test
    void keepWhatTheyLookForSealed() {
        crowd.rule(
                petition, Map.of("domains", List.of("sought-domain.example"), "name", "Sought Name", "nameKind", "is"));
        assertThat(Traces.in(jdbc))
                .noneMatch(row -> row.contains("sought-domain.example"))
                .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains("sought name"));
    }
}
