package org.tadamon.api.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.proof.ProofsNode.json;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.limits.LimitsNode;
import org.tadamon.api.running.MovedClock;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.running.Solver;

/** A proof … */
class ProofsTest {

    private static final String SIGNING = "signature";
    private static final long NETWORK = 7;
    private static final String LAYLA = "layla@example.org";

    @TempDir
    private Path folder;

    private final HikariDataSource database = Postgres.fresh();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
    private Proofs proofs;
    private Proofs otherNode;

    @BeforeEach
    void begin() {
        proofs = node(folder);
        otherNode = node(folder);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void isNotMadeForEverybodyOfANetworkThatAsksForMoreThanACrowdCouldUse() {
        for (int i = 1; i < SparingChallenges.A_MINUTE; i++) {
            proofs.challenge(SIGNING, 1, NETWORK);
        }
        assertThat(proofs.challenge(SIGNING, 1, NETWORK)).isNotEqualTo(proofs.challenge(SIGNING, 1, NETWORK));
        assertThat(proofs.challenge(SIGNING, 1, NETWORK)).isEqualTo(proofs.challenge(SIGNING, 1, NETWORK));
        assertThat(proofs.challenge(SIGNING, 1, NETWORK)).isNotEqualTo(proofs.challenge(SIGNING, 1, NETWORK + 1));
    }

    @Test
    void isTakenOnAnyNodeWhoeverSolvedIt() {
        var solved = Solver.solve(json(proofs.challenge(SIGNING, 1, NETWORK)));
        assertThat(otherNode.takes(solved, SIGNING, 1, LAYLA)).isTrue();
    }

    @Test
    void isTakenAgainForTheSameAndForNothingElse() {
        var solved = Solver.solve(json(proofs.challenge(SIGNING, 1, NETWORK)));
        assertThat(proofs.takes(solved, SIGNING, 1, LAYLA)).isTrue();
        assertThat(otherNode.takes(solved, SIGNING, 1, LAYLA))
                .as("a double click")
                .isTrue();
        assertThat(proofs.takes(solved, SIGNING, 1, "rana@example.org")).isFalse();
        assertThat(otherNode.takes(solved, SIGNING, 1, "noor@example.org")).isFalse();
    }

    @Test
    void isRefusedForAnotherPurpose() {
        assertThat(proofs.takes(Solver.solve(json(proofs.challenge("report", 1, NETWORK))), SIGNING, 1, LAYLA))
                .isFalse();
        clock.pass(Duration.ofSeconds(1));
        var waited = proofs.ticket("report", 1, null).token();
        clock.pass(Duration.ofMinutes(1));
        assertThat(proofs.takes(waited, SIGNING, 1, LAYLA)).isFalse();
        assertThat(proofs.takes(waited, "report", 1, LAYLA)).isTrue();
    }

    @Test
    void isRefusedOnceItHasExpiredAndForgottenThen() {
        var early = Solver.solve(json(proofs.challenge(SIGNING, 1, NETWORK)));
        var late = Solver.solve(json(proofs.challenge(SIGNING, 1, NETWORK)));
        clock.pass(WorkChallenges.LIFE.minusSeconds(1));
        assertThat(proofs.takes(early, SIGNING, 1, LAYLA)).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(proofs.takes(late, SIGNING, 1, LAYLA)).isFalse();
        new SpentProofs(
                        JdbcClient.create(database),
                        new ProofKey(LimitsNode.on(database, folder, clock).keys()),
                        clock)
                .run();
        assertThat(JdbcClient.create(database)
                        .sql("SELECT count(*) FROM proof_spent")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isRefusedWhenItIsMuchCheaperThanWhatIsAskedNow() {
        assertThat(proofs.takes(Solver.solve(json(proofs.challenge(SIGNING, 1, NETWORK))), SIGNING, 2, LAYLA))
                .as("it became more while they typed")
                .isTrue();
        assertThat(proofs.takes(Solver.solve(json(proofs.challenge(SIGNING, 1, NETWORK))), SIGNING, 4, LAYLA))
                .isFalse();
    }

    @Test
    void isRefusedWhenAnythingInItWasChanged() {
        var solved = text(Solver.solve(json(proofs.challenge(SIGNING, 4, NETWORK))));
        for (var changed : new String[][] {
            {"\"cost\":2", "\"cost\":1"},
            {"\"effort\":4", "\"effort\":8"},
            {"\"purpose\":\"signature\"", "\"purpose\":\"report\""},
            {"\"expiresAt\":17", "\"expiresAt\":27"},
            {"\"keyPrefix\":\"", "\"keyPrefix\":\"0"},
            {"\"signature\":\"", "\"signature\":\"0"},
        }) {
            assertThat(solved).contains(changed[0]);
            assertThat(taken(solved.replace(changed[0], changed[1])))
                    .as(changed[1])
                    .isFalse();
        }
        assertThat(taken(solved)).isTrue();
    }

    @Test
    void isRefusedWhenItIsWrongCutOrNonsense() {
        var challenge = json(proofs.challenge(SIGNING, 1, NETWORK));
        var prefix = challenge.get("parameters").get("keyPrefix").asString();
        assertThat(proofs.takes(Solver.payload(challenge, 0, prefix), SIGNING, 1, LAYLA))
                .as("the beginning that everybody is told")
                .isFalse();
        assertThat(proofs.takes(Solver.payload(challenge, 0, prefix + "0".repeat(32)), SIGNING, 1, LAYLA))
                .isFalse();
        var solved = Solver.solve(challenge);
        for (int length = 0; length < solved.length(); length += 5) {
            assertThat(proofs.takes(solved.substring(0, length), SIGNING, 1, LAYLA))
                    .isFalse();
        }
        for (var nonsense : new String[] {"null", "{}", "[]", "{\"challenge\":{},\"solution\":{}}", "wait", "42"}) {
            assertThat(taken(nonsense)).as(nonsense).isFalse();
            assertThat(proofs.takes(nonsense, SIGNING, 1, LAYLA)).as(nonsense).isFalse();
        }
        assertThat(proofs.takes(null, SIGNING, 1, LAYLA)).isFalse();
    }

    @Test
    void isRefusedFromAnotherPlatform(@TempDir Path elsewhere) {
        try (var theirs = Postgres.fresh()) {
            var keys = LimitsNode.on(theirs, elsewhere, clock).keys();
            var foreign = ProofsNode.on(theirs, keys, LimitsNode.SMALL, clock);
            assertThat(proofs.takes(Solver.solve(json(foreign.challenge(SIGNING, 1, NETWORK))), SIGNING, 1, LAYLA))
                    .isFalse();
        }
    }

    @Test
    void isAlsoToHaveWaitedOnce() {
        var ticket = proofs.ticket(SIGNING, 1, null);
        assertThat(ticket.left()).isEqualTo(Duration.ofSeconds(20));
        assertThat(proofs.takes(ticket.token(), SIGNING, 8, LAYLA))
                .as("too early")
                .isFalse();
        clock.pass(Duration.ofSeconds(15));
        var again = otherNode.ticket(SIGNING, 1, ticket.token());
        assertThat(again).as("pressed early").isEqualTo(new Ticket(ticket.token(), Duration.ofSeconds(5)));
        clock.pass(Duration.ofSeconds(5));
        assertThat(otherNode.takes(ticket.token(), SIGNING, 8, LAYLA)).isTrue();
        assertThat(proofs.takes(ticket.token(), SIGNING, 8, "rana@example.org")).isFalse();
        clock.pass(Duration.ofHours(1));
        assertThat(proofs.takes(ticket.token(), SIGNING, 8, LAYLA))
                .as("too late")
                .isFalse();
    }

    @Test
    void isWaitedForByAFewOfOneNetworkAtOnce() {
        var first = proofs.ticket(SIGNING, 1, null);
        var second = proofs.ticket(SIGNING, 1, null);
        clock.pass(Duration.ofSeconds(8));
        assertThat(first.token()).isNotEqualTo(second.token());
        assertThat(proofs.ticket(SIGNING, 1, null)).as("a third").isEqualTo(new Ticket("", Duration.ofSeconds(12)));
        assertThat(proofs.ticket(SIGNING, 2, null).token()).as("elsewhere").isNotEmpty();
        clock.pass(Duration.ofSeconds(12));
        assertThat(proofs.ticket(SIGNING, 1, null).token())
                .as("once they are ripe")
                .isNotEmpty();
    }

    private boolean taken(String text) {
        var payload = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return proofs.takes(payload, SIGNING, 4, LAYLA);
    }

    private static String text(String payload) {
        return new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private Proofs node(Path folder) {
        return ProofsNode.on(database, LimitsNode.on(database, folder, clock).keys(), LimitsNode.SMALL, clock);
    }
}
