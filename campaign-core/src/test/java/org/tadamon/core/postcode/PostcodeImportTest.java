package org.tadamon.core.postcode;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.tadamon.core.postcode.PostcodeCommand.ImportPostcodes;
import org.tadamon.core.postcode.PostcodeEvent.PostcodesImported;
import org.tadamon.core.postcode.PostcodeProblem.ImportedOtherwise;
import org.tadamon.core.postcode.PostcodeProblem.ListSize;
import org.tadamon.core.postcode.PostcodeProblem.Malformed;
import org.tadamon.core.postcode.PostcodeProblem.RowTwice;
import org.tadamon.core.refusal.CommandRefused;

/** An import of postcodes… */
class PostcodeImportTest {

    private static final PostcodeImportId ID =
            new PostcodeImportId(UUID.fromString("00000000-0000-4000-8000-00000000000c"));
    private static final Postcode BEIRUT = new Postcode("1100", "LB-BA");
    private static final Postcode NORTH = new Postcode("طرابلس", "LB-AS");

    private final FixtureConfiguration<PostcodeImport> postcodes = new AggregateTestFixture<>(PostcodeImport.class);

    @Test
    void takesTheListAsAWholeInItsOrder() {
        postcodes
                .givenNoPriorActivity()
                .when(new ImportPostcodes(ID, List.of(NORTH, BEIRUT)))
                .expectEvents(new PostcodesImported(ID, List.of(NORTH, BEIRUT)));
    }

    @Test
    void isAskedForTwiceWithoutAnError() {
        postcodes
                .given(new PostcodesImported(ID, List.of(BEIRUT)))
                .when(new ImportPostcodes(ID, List.of(BEIRUT)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnotherListUnderTheSameId() {
        postcodes
                .given(new PostcodesImported(ID, List.of(BEIRUT)))
                .when(new ImportPostcodes(ID, List.of()))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ImportedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void refusesAnEmptyList() {
        postcodes
                .givenNoPriorActivity()
                .when(new ImportPostcodes(ID, List.of()))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ListSize()))
                .expectNoEvents();
    }

    @Test
    void takesNothingOfAListWithABadRowAndTellsEveryProblemByItsRow() {
        var bad = new Postcode("SW 1", "LB BA");
        postcodes
                .givenNoPriorActivity()
                .when(new ImportPostcodes(ID, List.of(BEIRUT, bad, BEIRUT)))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(
                        List.of(new Malformed(2, "postcode"), new Malformed(2, "area"), new RowTwice(3)))
                .expectNoEvents();
    }
}
