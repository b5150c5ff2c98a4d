package org.tadamon.core.areamap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.areamap.AreaMapCommand.ImportAreaMap;
import org.tadamon.core.areamap.AreaMapEvent.AreaMapImported;
import org.tadamon.core.areamap.AreaMapProblem.AreaTwice;
import org.tadamon.core.areamap.AreaMapProblem.ImportedOtherwise;
import org.tadamon.core.areamap.AreaMapProblem.ListSize;
import org.tadamon.core.areamap.AreaMapProblem.Malformed;
import org.tadamon.core.areamap.AreaMapProblem.TooDetailed;
import org.tadamon.core.refusal.CommandRefused;

/** An import of a map… */
class AreaMapImportTest {

    private static final AreaMapImportId ID =
            new AreaMapImportId(UUID.fromString("00000000-0000-4000-8000-00000000000d"));
    private static final String TRIANGLE = "M0 0l5 0 0-5z";
    private static final AreaMap MAP = map(new AreaOutline("LB-BA", TRIANGLE), new AreaOutline("LB-AS", TRIANGLE));

    private final FixtureConfiguration<AreaMapImport> imports = new AggregateTestFixture<>(AreaMapImport.class);

    private static AreaMap map(AreaOutline... outlines) {
        return new AreaMap("governorate", 1_000, 500, List.of(outlines));
    }

    private static AreaMap areas(int many, String path) {
        return map(IntStream.range(0, many)
                .mapToObj(i -> new AreaOutline("A" + i, path))
                .toArray(AreaOutline[]::new));
    }

    private void refuses(AreaMap map, AreaMapProblem... problems) {
        imports.givenNoPriorActivity()
                .when(new ImportAreaMap(ID, map))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    @Test
    void takesTheMapAsAWhole() {
        imports.givenNoPriorActivity().when(new ImportAreaMap(ID, MAP)).expectEvents(new AreaMapImported(ID, MAP));
    }

    @Test
    void isAskedForTwiceWithoutAnError() {
        imports.given(new AreaMapImported(ID, MAP))
                .when(new ImportAreaMap(ID, MAP))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnotherMapUnderTheSameId() {
        imports.given(new AreaMapImported(ID, MAP))
                .when(new ImportAreaMap(ID, areas(1, TRIANGLE)))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ImportedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void refusesNoAreasAndTooMany() {
        refuses(map(), new ListSize());
        refuses(areas(AreaMap.MOST_OUTLINES + 1, TRIANGLE), new ListSize());
        assertThat(AreaMapRules.brokenBy(areas(AreaMap.MOST_OUTLINES, TRIANGLE)))
                .isEmpty();
    }

    @Test
    void refusesMoreLettersThanAPageCanHold() {
        var most = AreaMap.MOST_LETTERS / 3;
        var longest = TRIANGLE.replace("z", " ".repeat(most - TRIANGLE.length()) + "z");
        assertThat(AreaMapRules.brokenBy(areas(3, longest))).isEmpty();
        refuses(areas(3, longest + TRIANGLE), new TooDetailed());
    }

    @Test
    void tellsEveryProblemByItsRow() {
        var outline = new AreaOutline("LB BA", TRIANGLE);
        refuses(map(outline, outline), new Malformed(1, "code"), new AreaTwice(2), new Malformed(2, "code"));
        refuses(new AreaMap("A level", 1, 1, MAP.outlines()), new Malformed(0, "level"));
        refuses(new AreaMap("level", 0, 1, MAP.outlines()), new Malformed(0, "grid"));
        refuses(new AreaMap("level", 1, 10_001, MAP.outlines()), new Malformed(0, "grid"));
        assertThat(new AreaTwice(2).field()).isEqualTo("rows.2.code");
        assertThat(new Malformed(2, "path").field()).isEqualTo("rows.2.path");
        assertThat(new TooDetailed().field()).isEqualTo(new ListSize().field()).isEqualTo("file");
    }

    /** A path is put into pages as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "M0 0z",
                "M0 0l5 0 0-5",
                "M0 0l5 0 0-5z\"/><script>",
                "M0 0l5 0 0-5zM1 1",
                "M0 0L5 0z",
                "m0 0l5 0z",
                "M0,0l5 0z",
                "M0.5 0l5 0z",
                "M0 0l5e9 0z"
            })
    void refusesPathsOfAnythingButWholeNumbers(String path) {
        refuses(map(new AreaOutline("A", path)), new Malformed(1, "path"));
    }

    @Test
    void takesPathsOfSeveralRings() {
        assertThat(AreaMapRules.brokenBy(map(new AreaOutline("A", TRIANGLE + "M-3 4l-1-1 2 0z"))))
                .isEmpty();
    }
}
