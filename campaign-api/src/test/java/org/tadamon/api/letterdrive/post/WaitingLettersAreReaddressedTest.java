package org.tadamon.api.letterdrive.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;

/** Letters that wait… */
@RunningApplication
class WaitingLettersAreReaddressedTest {

    private static final String OFFICE = "Readdressed";
    private static final UUID LETTER = UUID.randomUUID();

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WhenDecisionMakersImportedThenReaddress readdressing;

    @BeforeEach
    void somebodyIsPublished() {
        api.csv("/api/v1/decision-makers/imports", "area,name,office,contact\nLB,Dana,Readdressed,now@example.org\n");
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("DELETE FROM letter_copy WHERE letter = ?").param(LETTER).update();
    }

    private void waitsFor(String address) {
        jdbc.sql("""
                        INSERT INTO letter_copy (letter, area, office, name, drive, address, state, due_at, since)
                        VALUES (?, 'LB', ?, 'Dana', ?, ?, 'waiting', now() + interval '1 day', now())""").params(LETTER, OFFICE, UUID.randomUUID(), address).update();
    }

    private String address() {
        return jdbc.sql("SELECT address FROM letter_copy WHERE letter = ?")
                .param(LETTER)
                .query(String.class)
                .single();
    }

    private void imported(String contact) {
        var maker = new DecisionMaker("LB", "Dana", OFFICE, contact);
        readdressing.on(
                new DecisionMakersImported(new DecisionMakerImportId(UUID.randomUUID()), List.of(maker), null),
                new GlobalSequenceTrackingToken(0));
    }

    @Test
    void goToWhatIsPublishedNow() {
        waitsFor("before@example.org");
        imported("now@example.org");
        assertThat(address()).isEqualTo("now@example.org");
    }

    @Test
    void doNotGoBackWhenAnOldImportIsReadOnceMore() {
        waitsFor("now@example.org");
        imported("before@example.org");
        assertThat(address()).isEqualTo("now@example.org");
    }
}
