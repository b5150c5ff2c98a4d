package org.tadamon.api.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;
import static org.tadamon.api.running.Soon.soon;
import static org.tadamon.api.running.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import tools.jackson.databind.json.JsonMapper;

/** Whoever does something grave … */
@RunningApplication
class StepUpTest {

    private static final String ACCOUNT = "/en/organise/account";
    private static final String STEP_UP = "/en/organise/step-up";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsFirstThatItIsStillThemAndIsLedBack() {
        var visitor = tenMinutesAfter("stepped@example.org");
        var refused = visitor.get(ACCOUNT + "/everything");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .endsWith(STEP_UP + "?then=" + ACCOUNT + "/everything");
        var mark = Map.of("then", ACCOUNT + "/everything");
        assertThat(visitor.post(STEP_UP, mark).body()).contains("name=\"code\"");
        var code = code(newest("stepped@example.org", api.base(), 1));
        assertThat(visitor.post(STEP_UP + "/code", Map.of("code", "WRONG")).statusCode())
                .isEqualTo(422);
        assertThat(visitor.get(ACCOUNT + "/everything").statusCode()).isEqualTo(303);
        var shown = visitor.post(STEP_UP + "/code", Map.of("code", code, "then", ACCOUNT + "/everything"));
        assertThat(location(shown)).isEqualTo(ACCOUNT + "/everything");
        assertThat(visitor.get(ACCOUNT + "/everything").statusCode()).isEqualTo(200);
    }

    @Test
    void isLedBackToThePageTheySentItFrom() {
        var visitor = tenMinutesAfter("sent-from@example.org");
        var refused = visitor.post(ACCOUNT + "/erase", Map.of("sure", "true"));
        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .endsWith(STEP_UP + "?then=" + ACCOUNT + "/erase");
    }

    @Test
    void cannotDoItWithACodeThatWasForSigningIn() {
        var visitor = tenMinutesAfter("wrong-use@example.org");
        visitor.post("/en/organise/sign-in", Map.of("address", "wrong-use@example.org"));
        var code = code(newest("wrong-use@example.org", api.base(), 1));
        assertThat(visitor.post(STEP_UP + "/code", Map.of("code", code)).statusCode())
                .isEqualTo(422);
    }

    /** And signs in all the same: those codes are counted apart. */
    @Test
    void isToldWhenThereAreNoMoreCodesForNow() {
        var address = "often@example.org";
        var visitor = tenMinutesAfter(address);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post(STEP_UP, Map.of()).body()).contains("name=\"code\"");
        }
        var enough = visitor.post(STEP_UP, Map.of());
        assertThat(enough.statusCode()).isEqualTo(429);
        assertThat(enough.body()).contains("sign out and in again").doesNotContain("name=\"code\"");
        newest(address, api.base(), 5);
        visitor.post("/en/organise/sign-in", Map.of("address", address));
        newest(address, api.base(), 6);
    }

    @Test
    void takesEverythingAlong() {
        var visitor = visitors.signedIn("everything@example.org");
        var all = visitor.get("/ar/organise/account/everything");
        assertThat(all.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"account.json\"");
        assertThat(all.headers().firstValue("Cache-Control")).contains("no-store");
        var held = JsonMapper.shared().readTree(all.body());
        assertThat(held.get("address").asString()).isEqualTo("everything@example.org");
        assertThat(held.get("name").asString()).isEqualTo("everything");
        assertThat(held.get("sessions").size()).isEqualTo(1);
        assertThat(held.get("history").get(0).get("what").asString()).isEqualTo("account.opened");
    }

    @Test
    void isForgottenOnlyWhenSure() throws Throwable {
        var visitor = visitors.signedIn("erased@example.org");
        var account = visitors.account("erased@example.org");
        assertThat(visitor.post(ACCOUNT + "/erase", Map.of()).statusCode()).isEqualTo(422);
        assertThat(visitor.get(ACCOUNT).statusCode()).isEqualTo(200);
        var before = visitor.at(api.base());
        var erased = visitor.post(ACCOUNT + "/erase", Map.of("sure", "true"));
        assertThat(location(erased)).isEqualTo("/en/organise/sign-in");
        assertThat(before.get(ACCOUNT).statusCode()).isEqualTo(302);
        soon(() -> assertThat(jdbc.sql("SELECT (SELECT count(*) FROM account_session WHERE account = ?)"
                                + " + (SELECT count(*) FROM vault_secret WHERE subject = ?)")
                        .params(account.value(), account.value())
                        .query((row, _) -> row.getLong(1))
                        .single())
                .isZero());
    }

    private Visitor tenMinutesAfter(String address) {
        var visitor = visitors.signedIn(address);
        jdbc.sql("UPDATE account_session SET stepped_up_at = stepped_up_at - interval '10 minutes' WHERE account = ?")
                .param(visitors.account(address).value())
                .update();
        return visitor;
    }
}
