package org.tadamon.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;
import static org.tadamon.api.running.Letters.token;
import static org.tadamon.api.running.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;

/** A code and a link that came by mail … */
@RunningApplication
class SignInTest {

    private static final String IN = "/en/organise/sign-in";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void signInWhoeverAskedForThemAndLeadThemWhereTheyWereGoing() {
        var visitor = visitors.anybody();
        var asked = visitor.get("/ar/organise/account");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow())
                .endsWith("/ar/organise/sign-in?then=/ar/organise/account");
        visitor.get("/ar/organise/sign-in?then=/ar/organise/account");
        var sent = visitor.post(
                "/ar/organise/sign-in", Map.of("address", "new@example.org", "then", "/ar/organise/account"));
        assertThat(location(sent)).isEqualTo("/ar/organise/sign-in/code");
        var code = code(newest("new@example.org", api.base(), 1)).toLowerCase(java.util.Locale.ROOT);
        var in = visitor.post("/ar/organise/sign-in/code", Map.of("code", " " + code.replace("0", "o") + " "));
        assertThat(location(in)).isEqualTo("/ar/organise/account");
        assertThat(visitor.get("/ar/organise/account").statusCode()).isEqualTo(200);
    }

    @Test
    void leadNowhereButInside() {
        for (var then : new String[] {"//evil.example", "https://evil.example", "/en/organise/../../x", "/en", "\\x"}) {
            var visitor = asking("inside-" + then.hashCode() + "@example.org", then);
            var text = newest("inside-" + then.hashCode() + "@example.org", api.base(), 1);
            assertThat(location(visitor.post(IN + "/code", Map.of("code", code(text)))))
                    .isEqualTo("/en/organise/account");
        }
    }

    @Test
    void workByALinkThatIsOpenedAndPressedAndNotByOneThatIsOnlyOpened() {
        var visitor = asking("link@example.org", "");
        var token = token(newest("link@example.org", api.base(), 1));
        for (int i = 0; i < 3; i++) {
            assertThat(visitor.get(IN + "/link").statusCode()).isEqualTo(200);
            assertThat(visitor.get(IN + "/link?token=" + token).statusCode()).isEqualTo(200);
        }
        assertThat(isIn(visitor)).isFalse();
        assertThat(visitor.post(IN + "/link", Map.of("token", token)).statusCode())
                .isEqualTo(303);
        assertThat(isIn(visitor)).isTrue();
    }

    @Test
    void workOnceEvenForManyAtTheSameMoment() {
        var visitor = asking("once@example.org", "");
        var text = newest("once@example.org", api.base(), 1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> i % 2 == 0
                                    ? visitor.at(api.base()).post(IN + "/code", Map.of("code", code(text)))
                                    : visitor.at(api.base()).post(IN + "/link", Map.of("token", token(text))),
                            hands))
                    .map(CompletableFuture::join)
                    .map(HttpResponse::statusCode)
                    .toList();
            assertThat(answers).containsOnlyOnce(303);
        }
        assertThat(visitor.post(IN + "/code", Map.of("code", code(text))).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(IN + "/link", Map.of("token", token(text))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void workInTheBrowserTheyWereAskedForInAndInNoOther() {
        var visitor = asking("browser@example.org", "");
        var text = newest("browser@example.org", api.base(), 1);
        var other = asking("other-browser@example.org", "");
        assertThat(other.post(IN + "/link", Map.of("token", token(text))).statusCode())
                .isEqualTo(422);
        assertThat(other.post(IN + "/code", Map.of("code", code(text))).statusCode())
                .isEqualTo(422);
        assertThat(isIn(other)).isFalse();
        assertThat(visitor.post(IN + "/code", Map.of("code", code(text))).statusCode())
                .isEqualTo(303);
    }

    @Test
    void workForTenMinutes() {
        var visitor = asking("late@example.org", "");
        var text = newest("late@example.org", api.base(), 1);
        jdbc.sql("UPDATE pending_sign_in SET expires_at = expires_at - interval '10 minutes'")
                .update();
        assertThat(visitor.post(IN + "/link", Map.of("token", token(text))).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(IN + "/code", Map.of("code", code(text))).statusCode())
                .isEqualTo(422);
        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void giveWayToTheNextOnesOfThisBrowser() {
        var visitor = asking("again@example.org", "");
        var first = newest("again@example.org", api.base(), 1);
        visitor.post(IN, Map.of("address", "again@example.org"));
        var second = newest("again@example.org", api.base(), 2);
        assertThat(visitor.post(IN + "/code", Map.of("code", code(first))).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(IN + "/code", Map.of("code", code(second))).statusCode())
                .isEqualTo(303);
    }

    @Test
    void areWorthlessAfterFiveWrongTries() {
        var visitor = asking("tries@example.org", "");
        var text = newest("tries@example.org", api.base(), 1);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post(IN + "/code", Map.of("code", "0000000" + i)).statusCode())
                    .isEqualTo(422);
        }
        assertThat(visitor.post(IN + "/code", Map.of("code", code(text))).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(IN + "/link", Map.of("token", token(text))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void cannotBeGuessedFromOneNetworkForEver() {
        var guesser = new Visitor(api.base(), "127.0.0.9");
        guesser.get(IN);
        var statuses = IntStream.range(0, 61)
                .map(i ->
                        guesser.post(IN + "/code", Map.of("code", "GUESS" + i)).statusCode())
                .toArray();
        assertThat(statuses).startsWith(422).endsWith(429);
        assertThat(visitors.anybody().get(IN).statusCode()).as("others go on").isEqualTo(200);
    }

    @Test
    void areNotInTheDatabase() {
        var visitor = asking("stolen@example.org", "");
        var text = newest("stolen@example.org", api.base(), 1);
        var rows = jdbc.sql("SELECT row_to_json(p)::text || encode(p.link, 'escape') || encode(p.asking, 'escape')"
                        + " FROM pending_sign_in p")
                .query((row, _) -> row.getString(1))
                .list()
                .toString();
        assertThat(rows)
                .doesNotContain(code(text).replace(" ", ""), token(text), "stolen@example.org")
                .doesNotContain(visitor.cookies().values());
    }

    private Visitor asking(String address, String then) {
        var visitor = visitors.anybody();
        visitor.get(IN);
        var asked = visitor.post(IN, Map.of("address", address, "then", then));
        assertThat(asked.statusCode()).isEqualTo(303);
        return visitor;
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/en/organise/account").statusCode() == 200;
    }
}
