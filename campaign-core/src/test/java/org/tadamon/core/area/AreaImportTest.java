package org.tadamon.core.area;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.tadamon.core.area.AreaCommand.ImportAreas;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.core.area.AreaProblem.CodeTwice;
import org.tadamon.core.area.AreaProblem.ImportedOtherwise;
import org.tadamon.core.area.AreaProblem.ListSize;
import org.tadamon.core.area.AreaProblem.Malformed;
import org.tadamon.core.refusal.CommandRefused;

/** An import of areas… */
class AreaImportTest {

    private static final AreaImportId ID = new AreaImportId(UUID.fromString("00000000-0000-4000-8000-00000000000c"));
    private static final Area BEIRUT = new Area("LB-BA", "LB", "governorate", Map.of("en", "Beirut", "ar", "بيروت"));
    private static final Area NORTH = new Area("LB-AS", "LB", "governorate", Map.of("en", "North"));

    private final FixtureConfiguration<AreaImport> areas = new AggregateTestFixture<>(AreaImport.class);

    @Test
    void takesTheListAsAWholeInItsOrder() {
        areas.givenNoPriorActivity()
                .when(new ImportAreas(ID, List.of(NORTH, BEIRUT)))
                .expectEvents(new AreasImported(ID, List.of(NORTH, BEIRUT)));
    }

    @Test
    void isAskedForTwiceWithoutAnError() {
        areas.given(new AreasImported(ID, List.of(BEIRUT)))
                .when(new ImportAreas(ID, List.of(BEIRUT)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnotherListUnderTheSameId() {
        areas.given(new AreasImported(ID, List.of(BEIRUT)))
                .when(new ImportAreas(ID, List.of()))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ImportedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void refusesAnEmptyList() {
        areas.givenNoPriorActivity()
                .when(new ImportAreas(ID, List.of()))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ListSize()))
                .expectNoEvents();
    }

    @Test
    void takesNothingOfAListWithABadRowAndTellsEveryProblemByItsRow() {
        var bad = new Area("LB BA", "LB", "governorate", Map.of());
        areas.givenNoPriorActivity()
                .when(new ImportAreas(ID, List.of(BEIRUT, bad, BEIRUT)))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Malformed(2, "code"), new Malformed(2, "name"), new CodeTwice(3)))
                .expectNoEvents();
    }
}
