package org.tadamon.api.export.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.export.facts.ExportFacts.Constituents;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
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

    private final String office = "Member " + UUID.randomUUID().toString().substring(0, 8); // of one test alone

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
        imported("LB,Amal Haddad," + office, "FR,Nour Petit," + office);
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
        return new Order(position, later, new Audience("", "", office, ""), List.of("en"), "For a test");
    }

    private ExportFacts of(Order order) {
        var gathering = facts.begin(PetitionId.of(petition), order);
        while (!gathering.isDone()) {
            gathering.goOn();
        }
        return gathering.facts();
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
        sign("LB", 24, "lb");
        sign("FR", 18, "fr");
        var then = of(order(head.position()));
        assertThat(then.count().areas()).containsExactly(Map.entry("LB", 15));
        assertThat(then.recipients())
                .extracting(Recipient::constituents)
                .containsExactly(Constituents.TOO_FEW, Constituents.TOLD);
        assertThat(then.recipients().getLast().atLeast()).isEqualTo(15);
    }

    @Test
    void tellAreasAsOfTheBeginningOfTheDay() {
        sign("LB", 24, "today");
        var today = new Order(head.position(), clock.instant(), Audience.EVERYBODY, List.of("en"), "For a test");
        assertThat(of(today).count().total()).isEqualTo(24);
        assertThat(of(today).count().areas()).isEmpty();
    }

    @Test
    void tellThoseWhoRepresentMoreThanIsCountedOfAllOfItAndOthersOfNothing() {
        var areas = """
                code,parent,level,name_en
                F-N,FR,facts-region,North
                F-N1,F-N,facts-seat,North one
                F-N2,F-N,facts-seat,North two
                F-N1a,F-N1,facts-ward,Ward
                """;
        assertThat(api.csv("/api/v1/areas/imports", areas).status()).isLessThan(300);
        petition = api.openPetition(Map.of("areaLevel", "facts-seat"));
        imported("F-N,Region," + office, "F-N1,Seat," + office, "F-N1a,Ward," + office, "FR,Country," + office);
        sign("F-N1", 12, "one");
        sign("F-N2", 12, "two");
        var told = of(order(head.position())).recipients().stream()
                .collect(Collectors.toMap(each -> each.who().areaCode(), Function.identity()));
        assertThat(told.get("F-N")).extracting(Recipient::atLeast).isEqualTo(15);
        assertThat(told.get("FR")).extracting(Recipient::atLeast).isEqualTo(15);
        assertThat(told.get("F-N1")).extracting(Recipient::constituents).isEqualTo(Constituents.TOO_FEW);
        assertThat(told.get("F-N1a")).extracting(Recipient::constituents).isEqualTo(Constituents.NOT_COUNTED);
        assertThat(of(order(head.position())).count().areas()).isEmpty();
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
        assertThat(of(order(head.position())).recipients())
                .allMatch(each -> each.constituents() == Constituents.NOT_COUNTED && each.atLeast() == null);
        sign("LB", 9, "nine");
        assertThat(of(order(head.position())).count().total()).isIn(27L, 36L); // by the hour they signed in
    }

    @Test
    void nameWhoHeldTheOfficeThen() {
        var then = order(head.position());
        imported("LB,Basma Khoury," + office);
        var amal = new DecisionMaker("LB", "Amal Haddad", office, "");
        var nour = new DecisionMaker("FR", "Nour Petit", office, "");
        assertThat(facts.meant(then.audience(), then.position())).containsExactly(nour, amal);
        assertThat(facts.meant(then.audience(), head.position()))
                .containsExactly(nour, new DecisionMaker("LB", "Basma Khoury", office, ""));
        assertThat(of(then).areaNames().get("LB")).containsEntry("en", "Lebanon");
    }
}
