package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "9, 0",
        "10, 10",
        "14, 10",
        "15, 15",
        "9 10, 10",
        "10 14, 10",
        "10 15, 10",
        "10 19, 10",
        "10 20, 20",
        "14 20, 20",
        "15 20, 15",
        "15 25, 25",
        "20 19, 15",
        "15 14, 10",
        "10 9, 0",
        "20 19 24, 15",
        "20 19 25, 25",
        "10 9 10, 10",
    })
    void risesByTenOrMoreFromDayToDayAndFallsAtOnce(String days, int shown) {
        assertThat(shown(days(Stream.of(days.split(" ")).map(Long::valueOf).toList())))
                .isEqualTo(shown);
    }

    @Test
    void pointsAtFewerThanTenOnNoTwoDays() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var numbers = new ArrayList<Long>();
            var figures = new ArrayList<Integer>();
            for (long number = 0; numbers.size() < 30; number = Math.max(0, number + random.nextInt(-6, 9))) {
                numbers.add(number);
                figures.add(shown(days(numbers)));
            }
            for (int a = 0; a < figures.size(); a++) {
                int one = figures.get(a);
                assertThat(one % 5).isZero();
                assertThat((long) one).isLessThanOrEqualTo(numbers.get(a));
                assertThat(one == 0).isEqualTo(numbers.get(a) < 10);
                for (int b = a + 1; b < figures.size(); b++) {
                    assertThat(mostBetween(one, figures.get(b))).isGreaterThanOrEqualTo(one == figures.get(b) ? 0 : 10);
                }
            }
        }
    }

    /** How many may have come or gone between two days on which this was shown, for all that anybody can tell. */
    private static int mostBetween(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return high + 9 - low; // whatever is shown stands for nine more at least
    }

    private static int shown(SortedMap<LocalDate, Map<String, Long>> days) {
        return SmallNumbers.figures(days, LocalDate.of(2027, 1, 1)).stream()
                .mapToInt(Figure::atLeast)
                .findFirst()
                .orElse(0);
    }

    private static SortedMap<LocalDate, Map<String, Long>> days(List<Long> numbers) {
        var days = new TreeMap<LocalDate, Map<String, Long>>();
        long before = 0;
        for (int day = 0; day < numbers.size(); day++) {
            days.put(LocalDate.of(2026, 1, 1).plusDays(day), Map.of("LB", numbers.get(day) - before));
            before = numbers.get(day);
        }
        return days;
    }
}
