package org.tadamon.projections.signaturecount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The one rule by which a number that could point at people is shown: rounded down, and not at all when it is small.
 */
final class SmallNumbers {

    /** The smallest number that is shown. */
    static final int LEAST = 10;

    private static final int STEP = 5;

    private SmallNumbers() {}

    /** What may be shown of these, largest first. What is below {@link #LEAST}, zero included, is left out. */
    static List<Figure> figures(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST)
                .map(each -> new Figure(each.getKey(), Math.toIntExact(rounded(each.getValue()))))
                .sorted(Comparator.comparingInt(Figure::atLeast).reversed().thenComparing(Figure::under))
                .toList();
    }

    /**
     * What may be shown of numbers that are told again each day, so that no two days can be set against each other to
     * point at anyone: a number rises on the day on which ten or more may have come since the last it was shown as, and
     * falls as soon as it would be too high.
     *
     * @param moves by how much each number moved on each day
     * @param until the first day that is not looked at
     */
    static List<Figure> figures(SortedMap<LocalDate, Map<String, Long>> moves, LocalDate until) {
        var numbers = new HashMap<String, Long>();
        var shown = new HashMap<String, Long>();
        moves.headMap(until)
                .values()
                .forEach(day -> day.forEach((under, change) -> {
                    long rounded = rounded(numbers.merge(under, change, Long::sum));
                    long before = shown.getOrDefault(under, 0L);
                    shown.put(under, rounded >= before + LEAST || rounded < before ? rounded : before);
                }));
        return figures(shown);
    }

    private static long rounded(long number) {
        return number < LEAST ? 0 : number / STEP * STEP;
    }
}
