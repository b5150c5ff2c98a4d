package org.tadamon.api.export.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.rule.SeededCrowd;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;

/** What packages are made of… */
@RunningApplication
class FactsTest {

    private static final String OFFICE = "Member of Parliament of the facts";

    @Autowired
    private Facts facts;

    @Autowired
    private LedgerHead head;

    @Autowired
    private Api api;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Clock clock;

    private SeededCrowd crowd;
    private String petition = "";

    @BeforeEach
    void begin() {
        crowd = new SeededCrowd(vault, commands, api);
        petition = api.openPetition(Map.of());
        imported("LB,Amal Haddad," + OFFICE, "FR,Nour Petit," + OFFICE);
    }

    private void imported(String... rows) {
        var csv = "area,name,office\n" + String.join("\n", rows) + "\n";
        assertThat(api.csv("/api/v1/decision-makers/imports", csv).status()).isLessThan(300);
    }

    private void sign(String area, int many, String mark) {
        crowd.signs(petition, area, many, i -> "Person " + i, i -> mark + i + "@example.org");
    }

    /** As if it was asked for so many days later, when the days until now are over. */
    private Order order(long position) {
        var later = clock.instant().plus(Duration.ofDays(2));
        return new Order(position, later, new Audience("", "", OFFICE, ""), List.of("en"), "For a test");
    }

    private ExportFacts of(Order order) {
        return facts.of(PetitionId.of(petition), order, _ -> true).orElseThrow();
    }

    @Test
    void areCountedUpToThePositionAndStayTheSameForEver() {
        sign("LB", 12, "first");
        sign("FR", 3, "second");
        var order = order(head.position());
        var then = of(order);
        sign("LB", 10, "third");
        assertThat(then.count().total()).isEqualTo(15);
        assertThat(of(order)).isEqualTo(then);
        assertThat(of(order(head.position())).count().total()).isEqualTo(25);
    }

    @Test
    void tellNoSmallNumber() {
        sign("LB", 14, "lb");
        sign("FR", 9, "fr");
        assertThat(of(order(head.position())).count().areas()).containsExactly(Map.entry("LB", 10));
    }

    @Test
    void tellAreasAsOfTheBeginningOfTheDay() {
        sign("LB", 14, "today");
        var today = new Order(head.position(), clock.instant(), Audience.EVERYBODY, List.of("en"), "For a test");
        assertThat(of(today).count().total()).isEqualTo(14);
        assertThat(of(today).count().areas()).isEmpty();
    }

    @Test
    void leaveOutWhoTookItBackAndKeepTheNumberOfTheForgotten() {
        sign("LB", 10, "ten");
        var back = crowd.signs(petition, "LB", "Back", "back@example.org", Confirmation.NOT_ASKED);
        var forgotten = crowd.signs(petition, "LB", "Gone", "gone@example.org", Confirmation.NOT_ASKED);
        crowd.signs(petition, "LB", "Waits", "waits@example.org", Confirmation.ASKED);
        var before = order(head.position());
        commands.sendAndWait(new WithdrawSignature(back));
        commands.sendAndWait(new EraseSignature(forgotten));
        assertThat(of(before).count().total()).isEqualTo(12);
        assertThat(of(order(head.position())).count().total()).isEqualTo(11);
    }

    @Test
    void tellNothingOfAreasAndDaysOfAGuardedPetition() {
        petition = api.openPetition(Map.of("exposure", "guarded"));
        sign("LB", 27, "guarded");
        var count = of(order(head.position())).count();
        assertThat(count.total()).isEqualTo(27);
        assertThat(count.areas()).isEmpty();
        assertThat(count.days()).isEmpty();
        sign("LB", 9, "nine");
        assertThat(of(order(head.position())).count().total()).isIn(27L, 36L); // by the hour they signed in
    }

    @Test
    void nameWhoHeldTheOfficeThen() {
        var then = order(head.position());
        imported("LB,Basma Khoury," + OFFICE);
        var amal = new DecisionMaker("LB", "Amal Haddad", OFFICE, "");
        var nour = new DecisionMaker("FR", "Nour Petit", OFFICE, "");
        assertThat(facts.meant(then.audience(), then.position())).containsExactly(nour, amal);
        assertThat(facts.meant(then.audience(), head.position()))
                .containsExactly(nour, new DecisionMaker("LB", "Basma Khoury", OFFICE, ""));
        assertThat(of(then).areaNames().get("LB")).containsEntry("en", "Lebanon");
    }

    @Test
    void areGatheredNoMoreOnceSomebodyWantsThatToStop() {
        assertThat(facts.of(PetitionId.of(petition), order(head.position()), _ -> false))
                .isEmpty();
    }
}
