package org.tadamon.core.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.area.AreaProblem.CodeTwice;
import org.tadamon.core.area.AreaProblem.ListSize;
import org.tadamon.core.area.AreaProblem.Malformed;

/** A list of areas… */
class AreaRulesTest {

    private static final Map<String, String> BEIRUT = Map.of("en", "Beirut");

    private static List<AreaProblem> brokenBy(Area area) {
        return AreaRules.brokenBy(List.of(area));
    }

    private static List<Area> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Area("A" + i, "", "district", BEIRUT))
                .toList();
    }

    @Test
    void has50000RowsAtMost() {
        assertThat(AreaRules.brokenBy(rows(50_000))).isEmpty();
        assertThat(AreaRules.brokenBy(rows(50_001))).containsExactly(new ListSize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"E14000530", "LB", "a_b-c", "0123456789012345678901234567890123456789"})
    void hasCodesOfUpTo40LettersAndDigits(String code) {
        assertThat(brokenBy(new Area(code, code, "district", BEIRUT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "LB BA", "ل", "a/b", "01234567890123456789012345678901234567890"})
    void refusesOtherCodes(String code) {
        assertThat(brokenBy(new Area(code, "LB", "district", BEIRUT))).containsExactly(new Malformed(1, "code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "LB BA", "01234567890123456789012345678901234567890"})
    void refusesOtherParents(String code) {
        assertThat(brokenBy(new Area("LB-BA", code, "district", BEIRUT))).containsExactly(new Malformed(1, "parent"));
    }

    @Test
    void mayLieInNothing() {
        assertThat(brokenBy(new Area("LB", "", "district", BEIRUT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "District", "a b", "a_b", "01234567890123456789012345678901234567890"})
    void refusesOtherLevels(String level) {
        assertThat(brokenBy(new Area("LB", "", level, BEIRUT))).containsExactly(new Malformed(1, "level"));
    }

    @Test
    void namesEachAreaInUpTo200Characters() {
        var malformed = new Malformed(1, "name");
        assertThat(brokenBy(new Area("LB", "", "district", Map.of("en", "a".repeat(200)))))
                .isEmpty();
        assertThat(brokenBy(new Area("LB", "", "district", Map.of("en", "a".repeat(201)))))
                .containsExactly(malformed);
        assertThat(brokenBy(new Area("LB", "", "district", Map.of("en", "Lebanon", "ar", " "))))
                .containsExactly(malformed);
        assertThat(brokenBy(new Area("LB", "", "district", Map.of()))).containsExactly(malformed);
    }

    @Test
    void hasEachCodeOnce() {
        var area = new Area("LB", "", "district", BEIRUT);
        assertThat(AreaRules.brokenBy(List.of(area, area, area))).containsExactly(new CodeTwice(2), new CodeTwice(3));
    }

    @Test
    void tellsAProblemNextToItsCell() {
        assertThat(new CodeTwice(2).field()).isEqualTo("rows.2.code");
        assertThat(new Malformed(7, "name").field()).isEqualTo("rows.7.name");
        assertThat(new ListSize().field()).isEqualTo("file");
    }
}
