package org.tadamon.core.decisionmaker;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.decisionmaker.DecisionMakerCommand.ImportDecisionMakers;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.ImportedOtherwise;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.ListSize;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.Malformed;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.Twice;
import org.tadamon.core.refusal.CommandRefused;

/** An import of decision makers… */
class DecisionMakerImportTest {

    private static final DecisionMakerImportId ID =
            new DecisionMakerImportId(UUID.fromString("00000000-0000-4000-8000-00000000000d"));
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final DecisionMaker MAYOR = new DecisionMaker("LB-BA", "A Mayor", "Mayor", "mayor@city.example");
    private static final DecisionMaker DEPUTY = new DecisionMaker("LB-AS", "A Deputy", "Member of Parliament", "");

    private final FixtureConfiguration<DecisionMakerImport> list =
            new AggregateTestFixture<>(DecisionMakerImport.class);

    @Test
    void takesTheListAsAWholeInItsOrder() {
        list.givenNoPriorActivity()
                .when(new ImportDecisionMakers(ID, List.of(MAYOR, DEPUTY), BY))
                .expectEvents(new DecisionMakersImported(ID, List.of(MAYOR, DEPUTY), BY));
    }

    @Test
    void isAskedForTwiceWithoutAnError() {
        list.given(new DecisionMakersImported(ID, List.of(MAYOR), BY))
                .when(new ImportDecisionMakers(ID, List.of(MAYOR), BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isTheSameWhoeverAsksForItAgain() {
        var other = AccountId.of("00000000-0000-4000-8000-0000000000b2");
        list.given(new DecisionMakersImported(ID, List.of(MAYOR), null))
                .when(new ImportDecisionMakers(ID, List.of(MAYOR), other))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnotherListUnderTheSameId() {
        list.given(new DecisionMakersImported(ID, List.of(MAYOR), BY))
                .when(new ImportDecisionMakers(ID, List.of(), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ImportedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void refusesAnEmptyList() {
        list.givenNoPriorActivity()
                .when(new ImportDecisionMakers(ID, List.of(), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ListSize()))
                .expectNoEvents();
    }

    @Test
    void takesNothingOfAListWithABadRowAndTellsEveryProblemByItsRow() {
        var bad = new DecisionMaker("LB-BA", " ", "", "");
        list.givenNoPriorActivity()
                .when(new ImportDecisionMakers(ID, List.of(MAYOR, bad, MAYOR), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Malformed(2, "name"), new Malformed(2, "office"), new Twice(3)))
                .expectNoEvents();
    }
}
