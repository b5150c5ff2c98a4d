package org.tadamon.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tadamon.api.admission.Verdict.Free;
import org.tadamon.api.admission.Verdict.Held;
import org.tadamon.api.admission.Verdict.NeedsProof;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.limits.LimitsNode;
import org.tadamon.api.proof.ProofsNode;
import org.tadamon.api.running.MovedClock;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.running.Solver;
import org.tadamon.api.settings.Settings;

/** A signature … (three of a network are free, six are not held, and ten of a domain). */
class AdmissionTest {

    @TempDir
    private Path folder;

    private final HikariDataSource database = Postgres.fresh();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
    private LimitsNode node;
    private Admission admission;
    private int people;

    @BeforeEach
    void begin() {
        node = LimitsNode.on(database, folder, clock);
        admission = admission(node);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void isTakenJustSoWhereLittleComesFrom() {
        for (int i = 0; i < 3; i++) {
            assertThat(admission.ask(from("192.0.2.1"))).isEmpty();
            assertThat(unproven("192.0.2.1")).isInstanceOf(Free.class);
        }
        assertThat(admission.ask(from("192.0.2.1"))).isPresent();
        assertThat(unproven("192.0.2.1")).isInstanceOf(NeedsProof.class);
        assertThat(unproven("192.0.2.2")).as("from elsewhere").isInstanceOf(Free.class);
    }

    @Test
    void isTakenWithAProofWhereMuchComesFromAndHeldBeyondThat() {
        for (int i = 0; i < 6; i++) {
            assertThat(proven("192.0.2.1")).isInstanceOf(Free.class);
        }
        assertThat(proven("192.0.2.1")).isInstanceOf(Held.class);
        assertThat(((Held) proven("192.0.2.1")).reason()).isEqualTo("many-from-one-network");
        assertThat(unproven("192.0.2.1")).as("held with a proof only").isInstanceOf(NeedsProof.class);
    }

    @Test
    void doesNotCountWhileItsProofIsMissing() {
        for (int i = 0; i < 50; i++) {
            unproven("192.0.2.1");
        }
        for (int i = 0; i < 3; i++) {
            assertThat(proven("192.0.2.1")).isInstanceOf(Free.class);
        }
    }

    @Test
    void isTakenJustSoAgainInTheNextHour() {
        for (int i = 0; i < 9; i++) {
            proven("192.0.2.1");
        }
        clock.pass(Duration.ofHours(1));
        assertThat(unproven("192.0.2.1")).isInstanceOf(Free.class);
    }

    @Test
    void isAskedForMoreWorkTheMoreComesFromThere() {
        int[] efforts = {0, 30, 31, 120, 121, 300, 301, 600, 601, 1_000};
        assertThat(java.util.Arrays.stream(efforts).map(count -> Effort.at(count, 30)))
                .containsExactly(0, 0, 1, 1, 2, 2, 4, 4, 8, 8);
    }

    @Test
    void isHeldWhenOneRareDomainSignsFromEverywhereAtOnce() {
        for (int i = 0; i < 10; i++) {
            assertThat(signs("192.0.2." + i, "bot" + i + "@swarm.example")).isInstanceOf(Free.class);
        }
        var next = signs("192.0.2.10", "bot10@swarm.example");
        assertThat(next).isInstanceOf(Held.class);
        assertThat(((Held) next).reason()).isEqualTo("many-from-one-domain");
        assertThat(signs("192.0.2.11", "somebody@elsewhere.example")).isInstanceOf(Free.class);
    }

    @Test
    void isNeverHeldForADomainEverybodyHas() {
        for (int i = 0; i < 60; i++) {
            assertThat(signs("198.51.100." + i, "person" + i + "@gmail.com")).isInstanceOf(Free.class);
            assertThat(signs("203.0.113." + i, "person" + i + "@proton.me")).isInstanceOf(Free.class);
        }
    }

    @Test
    void isNeverHeldForADomainThatIsThrownAwayAlone() {
        assertThat(signs("192.0.2.1", "careful@mailinator.com")).isInstanceOf(Free.class);
        assertThat(signs("192.0.2.1", "careful@anything.mailinator.com"))
                .as("weighs as much as two")
                .isInstanceOf(NeedsProof.class);
        assertThat(signs("192.0.2.1", "layla@example.org")).isInstanceOf(Free.class);
    }

    @Test
    void isSeenByAllNodesWithinASecond() {
        var otherNode = LimitsNode.on(database, folder, clock);
        for (int i = 0; i < 3; i++) {
            unproven("192.0.2.1");
        }
        node.counts().run();
        otherNode.counts().run();
        assertThat(admission(otherNode).ask(new Origin(otherNode.tags().network("192.0.2.1"))))
                .isPresent();
    }

    @Test
    void goesByAnOperatorsOwnLists() throws IOException {
        Files.writeString(folder.resolve("disposable.txt"), "# ours\nthrown.example\n");
        Files.writeString(folder.resolve("well-known.txt"), "union.example\n");
        var domains = new MailDomains(settings());
        assertThat(domains.isDisposable("thrown.example")).isTrue();
        assertThat(domains.isDisposable("mailinator.com")).isFalse();
        assertThat(domains.isWellKnown("members.union.example")).isTrue();
        assertThat(domains.isWellKnown("gmail.com")).isFalse();
    }

    @Test
    void comesWithALongListOfDomainsAndNoneOfThemIsBothKinds() {
        var domains = new MailDomains(settings());
        assertThat(domains.isDisposable("mailinator.com")).isTrue();
        assertThat(domains.isDisposable("example.org")).isFalse();
        for (var known : new String[] {"gmail.com", "outlook.com", "icloud.com", "proton.me", "gmx.de", "riseup.net"}) {
            assertThat(domains.isWellKnown(known)).as(known).isTrue();
            assertThat(domains.isDisposable(known)).as(known).isFalse();
        }
    }

    @Test
    void comesFromSomewhereThatIsNeverTold() {
        assertThat(from("192.0.2.1").tag())
                .hasSize(8)
                .isEqualTo(from("192.0.2.1").tag());
        assertThat(from("192.0.2.1")).hasToString("<origin>");
    }

    private Verdict unproven(String network) {
        return admission.decide(from(network), somebody(), null);
    }

    private Verdict proven(String network) {
        var asked = admission.ask(from(network));
        var proof = asked.map(challenge -> Solver.solve(ProofsNode.json(challenge)));
        return admission.decide(from(network), somebody(), proof.orElse(null));
    }

    private Verdict signs(String network, String address) {
        return admission.decide(from(network), EmailAddress.parse(address).orElseThrow(), null);
    }

    private EmailAddress somebody() {
        return EmailAddress.parse("person" + people++ + "@gmail.com").orElseThrow();
    }

    private Origin from(String address) {
        return new Origin(node.tags().network(address));
    }

    private Admission admission(LimitsNode on) {
        var domains = new MailDomains(settings());
        var proofs = ProofsNode.on(database, on.keys(), on.settings(), clock);
        var bursts = new DomainBursts(domains, on.tags(), on.counts(), on.settings());
        return new Admission(on.settings(), on.counts(), domains, bursts, proofs);
    }

    private Settings settings() {
        return new Settings(
                folder,
                null,
                null,
                null,
                null,
                false,
                new Settings.Postgres(null, null, null, 4),
                new Settings.Mongo(null, "tadamon"));
    }
}
