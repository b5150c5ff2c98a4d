package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that could point at people… */
class SmallNumbersTest {

    @ParameterizedTest
    @ValueSource(longs = {-3, 0, 1, 9})
    void isNotShownBelowTen(long number) {
        assertThat(SmallNumbers.figures(Map.of("LB", number))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 10", "14, 10", "15, 15", "19, 15", "20, 20", "1000004, 1000000"})
    void isShownAsTheStepOfFiveItHasReached(long number, int shown) {
        assertThat(SmallNumbers.figures(Map.of("LB", number))).containsExactly(new Figure("LB", shown));
    }

    @Test
    void standsAmongOthersLargestFirstAndThenByItsName() {
        assertThat(SmallNumbers.figures(Map.of("LB", 12L, "FR", 14L, "DE", 30L, "SY", 3L)))
                .isEqualTo(List.of(new Figure("DE", 30), new Figure("FR", 10), new Figure("LB", 10)));
    }

    @Test
    void isNeverShownAsMoreThanItIsNorNearerThanItsStep() {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            var numbers = new HashMap<String, Long>();
            for (int area = 0; area < random.nextInt(12); area++) {
                numbers.put("A" + area, random.nextLong(-5, 40));
            }
            for (var figure : SmallNumbers.figures(numbers)) {
                long exact = numbers.getOrDefault(figure.under(), -1L);
                assertThat(figure.atLeast()).isBetween(10, (int) exact).isGreaterThan((int) exact - 5);
                assertThat(figure.atLeast() % 5).isZero();
            }
        }
    }
}
