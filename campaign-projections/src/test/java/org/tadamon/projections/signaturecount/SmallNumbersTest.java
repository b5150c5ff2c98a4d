package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that could point at people… */
class SmallNumbersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

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
        "10, 0",
        "14, 0",
        "15, 0",
        "18, 0",
        "19, 10",
        "23, 10",
        "24, 15",
        "19 20, 10",
        "19 28, 10",
        "19 29, 20",
        "24 15, 15",
        "24 14, 0",
        "40 31, 30",
        "40 30, 20",
    })
    void movesByTenOrMoreFromDayToDayWhereItIsToldAgainAndAgain(String days, int shown) {
        assertThat(told(days(Stream.of(days.split(" ")).map(Long::valueOf).toList())))
                .isEqualTo(shown);
    }

    @Test
    void isToldAsOfADayOnWhichTheTotalHadMovedByTen() {
        var days = new TreeMap<LocalDate, Map<String, Long>>();
        days.put(FIRST, Map.of("LB", 19L));
        days.put(FIRST.plusDays(1), Map.of("LB", 9L));
        assertThat(SmallNumbers.told(days, Map.of(), LATER).asOf()).isEqualTo(FIRST.plusDays(1));
        days.put(FIRST.plusDays(2), Map.of("FR", 1L));
        var told = SmallNumbers.told(days, Map.of(), LATER);
        assertThat(told.asOf()).isEqualTo(FIRST.plusDays(3));
        assertThat(told.figures()).containsExactly(new Figure("LB", 10));
    }

    @Test
    void isToldOfAreasTogetherAsOfOneNumber() {
        var days = new TreeMap<LocalDate, Map<String, Long>>();
        days.put(FIRST, Map.of("north", 12L, "south", 12L, "abroad", 40L));
        assertThat(SmallNumbers.told(days, Map.of("all", Set.of("north", "south")), LATER)
                        .figures())
                .containsExactly(new Figure("abroad", 30), new Figure("all", 15));
    }

    /** Whoever sets two days against each other learns of ten people at least, and of the truth of each day. */
    @Test
    void pointsAtFewerThanTenOnNoTwoDays() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var days = new TreeMap<LocalDate, Map<String, Long>>();
            var truth = new TreeMap<LocalDate, Map<String, Long>>();
            var numbers = new HashMap<String, Long>();
            for (int day = 0; day < 40; day++) {
                var moves = new HashMap<String, Long>();
                for (var area : List.of("LB", "FR", "DE")) {
                    long before = numbers.getOrDefault(area, 0L);
                    long change = Math.max(-before, random.nextInt(-5, 8));
                    moves.put(area, change);
                    numbers.put(area, before + change);
                }
                days.put(FIRST.plusDays(day), moves);
                truth.put(FIRST.plusDays(day + 1), new HashMap<>(numbers));
            }
            check(days, truth);
        }
    }

    private static void check(
            SortedMap<LocalDate, Map<String, Long>> days, SortedMap<LocalDate, Map<String, Long>> truth) {
        SmallNumbers.Told last = null;
        for (var day : truth.keySet()) {
            var told = SmallNumbers.told(days, Map.of(), day);
            var then = truth.getOrDefault(told.asOf(), Map.of());
            for (var figure : told.figures()) {
                assertThat((long) figure.atLeast()).isLessThanOrEqualTo(then.getOrDefault(figure.under(), 0L));
            }
            if (last != null && !last.figures().equals(told.figures())) {
                long moved = total(then) - total(truth.getOrDefault(last.asOf(), Map.of()));
                assertThat(Math.abs(moved))
                        .as("in all between %s and %s", last.asOf(), told.asOf())
                        .isGreaterThanOrEqualTo(10);
            }
            last = last == null && told.figures().isEmpty() ? null : told;
        }
    }

    /**
     * Whoever has exports of any days, as many as they like, in whatever order they were made, finds no two that tell
     * different numbers of an area, alone or within a region, unless ten people or more came or went in between.
     */
    @Test
    void pointsAtFewerThanTenInNoSetOfDays() {
        var random = new Random(11);
        var regions = Map.of("north", Set.of("LB", "FR"), "all", Set.of("LB", "FR", "DE"));
        for (int round = 0; round < 100; round++) {
            var days = new TreeMap<LocalDate, Map<String, Long>>();
            var numbers = new HashMap<String, Long>();
            for (int day = 0; day < 40; day++) {
                days.put(FIRST.plusDays(day), someMove(random, numbers));
            }
            var exports = days.keySet().stream()
                    .map(day -> SmallNumbers.told(days, regions, day))
                    .toList();
            for (var one : exports) {
                exports.forEach(other -> check(one, other, days));
            }
        }
    }

    /** Sometimes nobody, mostly one or two, at times many. */
    private static Map<String, Long> someMove(Random random, Map<String, Long> numbers) {
        var moves = new HashMap<String, Long>();
        for (var area : List.of("LB", "FR", "DE")) {
            long before = numbers.getOrDefault(area, 0L);
            int most = random.nextInt(6) == 0 ? 40 : 3;
            long change = Math.max(-before, random.nextInt(-most + 1, most + 1));
            moves.put(area, change);
            numbers.put(area, before + change);
        }
        return moves;
    }

    private static void check(
            SmallNumbers.Told one, SmallNumbers.Told other, SortedMap<LocalDate, Map<String, Long>> days) {
        if (one.asOf().isAfter(other.asOf()) || one.figures().equals(other.figures())) {
            return;
        }
        long cameOrWent = days.subMap(one.asOf(), other.asOf()).values().stream()
                .flatMap(day -> day.values().stream())
                .mapToLong(Math::abs)
                .sum();
        assertThat(cameOrWent).as("between %s and %s", one.asOf(), other.asOf()).isGreaterThanOrEqualTo(10);
    }

    private static long total(Map<String, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    private static int told(SortedMap<LocalDate, Map<String, Long>> days) {
        return SmallNumbers.told(days, Map.of(), LATER).figures().stream()
                .mapToInt(Figure::atLeast)
                .findFirst()
                .orElse(0);
    }

    private static SortedMap<LocalDate, Map<String, Long>> days(List<Long> numbers) {
        var days = new TreeMap<LocalDate, Map<String, Long>>();
        long before = 0;
        for (int day = 0; day < numbers.size(); day++) {
            days.put(FIRST.plusDays(day), Map.of("LB", numbers.get(day) - before));
            before = numbers.get(day);
        }
        return days;
    }
}
