package org.tadamon.core.organisation;

import static org.tadamon.core.organisation.SampleOrganisation.CLOCK;
import static org.tadamon.core.organisation.SampleOrganisation.FOUNDED;
import static org.tadamon.core.organisation.SampleOrganisation.HOST;
import static org.tadamon.core.organisation.SampleOrganisation.ID;
import static org.tadamon.core.organisation.SampleOrganisation.NAMES;
import static org.tadamon.core.organisation.SampleOrganisation.RIMA;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI_IN;
import static org.tadamon.core.organisation.SampleOrganisation.WHY;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationCommand.FoundOrganisation;
import org.tadamon.core.organisation.OrganisationCommand.RenameOrganisation;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationRenamed;
import org.tadamon.core.organisation.OrganisationProblem.Empty;
import org.tadamon.core.organisation.OrganisationProblem.FoundedOtherwise;
import org.tadamon.core.organisation.OrganisationProblem.Malformed;
import org.tadamon.core.organisation.OrganisationProblem.NotAnOwner;
import org.tadamon.core.organisation.OrganisationProblem.TooLong;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** An organisation, and what it is called… */
class OrganisationTest {

    private static final Map<String, String> OTHER = Map.of("en", "Dream");

    private final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @BeforeEach
    void fixTheTime() {
        organisation.registerInjectableResource(CLOCK);
    }

    private void refusesToBeFoundedAs(Map<String, String> names, Problem... why) {
        organisation
                .givenNoPriorActivity()
                .when(new FoundOrganisation(ID, names, false, RIMA))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(why))
                .expectNoEvents();
    }

    private void refusesToBeRenamed(AccountId by, Map<String, String> names, String reason, Problem... why) {
        organisation
                .given(FOUNDED, SampleOrganisation.INVITED, SAMI_IN)
                .when(new RenameOrganisation(ID, names, by, reason))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(why))
                .expectNoEvents();
    }

    @Test
    void isOwnedByWhoeverFoundsIt() {
        organisation
                .givenNoPriorActivity()
                .when(new FoundOrganisation(ID, NAMES, false, RIMA))
                .expectEvents(FOUNDED);
    }

    @Test
    void hasAModeratorFromTheBeginningWhenItRunsThePlatform() {
        organisation
                .givenNoPriorActivity()
                .when(new FoundOrganisation(ID, NAMES, true, RIMA))
                .expectEvents(HOST);
    }

    @Test
    void isFoundedTwiceWithoutAnError() {
        organisation
                .given(FOUNDED)
                .when(new FoundOrganisation(ID, NAMES, false, RIMA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToBeFoundedAgainOtherwise() {
        organisation
                .given(FOUNDED)
                .when(new FoundOrganisation(ID, OTHER, false, RIMA))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new FoundedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void refusesToBeFoundedWithoutAName() {
        refusesToBeFoundedAs(Map.of(), new Empty("names"));
        refusesToBeFoundedAs(Map.of("en", " "), new Empty("names.en"));
    }

    @Test
    void refusesToBeFoundedUnderANameNoPageCanShow() {
        refusesToBeFoundedAs(Map.of("en", "A".repeat(121)), new TooLong("names.en", 120L));
        refusesToBeFoundedAs(Map.of("en", "Two\nlines"), new Malformed("names.en"));
        refusesToBeFoundedAs(Map.of("en", "Turned \u202e"), new Malformed("names.en"));
        refusesToBeFoundedAs(Map.of("English", "Helem"), new Malformed("names"));
    }

    @Test
    void refusesToBeFoundedUnderMoreNamesThanThereAreReaders() {
        var names = new TreeMap<String, String>();
        for (char last = 'a'; last <= 'u'; last++) {
            names.put("a" + last, "Helem");
        }
        refusesToBeFoundedAs(names, new TooLong("names", 20L));
    }

    @Test
    void countsLettersAsReadersDo() {
        var names = Map.of("ar", "حّ".repeat(120));
        organisation
                .givenNoPriorActivity()
                .when(new FoundOrganisation(ID, names, false, RIMA))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isRenamedByAnOwner() {
        organisation
                .given(FOUNDED)
                .when(new RenameOrganisation(ID, OTHER, RIMA, WHY))
                .expectEvents(new OrganisationRenamed(ID, OTHER, RIMA, WHY));
    }

    @Test
    void isRenamedTwiceWithoutAnError() {
        organisation
                .given(FOUNDED, new OrganisationRenamed(ID, OTHER, RIMA, WHY))
                .when(new RenameOrganisation(ID, OTHER, RIMA, WHY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToBeRenamedByAnybodyElse() {
        refusesToBeRenamed(SAMI, OTHER, WHY, new NotAnOwner());
        refusesToBeRenamed(AccountId.OPERATOR, OTHER, WHY, new NotAnOwner());
    }

    @Test
    void refusesToBeRenamedWithoutAReason() {
        refusesToBeRenamed(RIMA, OTHER, "\u200e ", new Empty("reason"));
        refusesToBeRenamed(RIMA, OTHER, "a".repeat(501), new TooLong("reason", 500L));
        refusesToBeRenamed(RIMA, OTHER, "a\u0007", new Malformed("reason"));
    }
}
