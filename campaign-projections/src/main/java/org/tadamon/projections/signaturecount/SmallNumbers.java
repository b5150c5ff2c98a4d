package org.tadamon.projections.signaturecount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * What may be shown of numbers that are told again and again beside an exact total, so that no two tellings can be
     * set against each other to point at anyone. They are told as of a day at whose beginning the total had moved by
     * ten or more since the last such day, so whoever came or went in between is one of ten at least; and each moves
     * only once it is another by ten or more than when it was set last. Until then it may be lower by nine, so what is
     * told is lower by nine than what it was set to: on its day it is never more than the truth.
     *
     * @param moves by how much each number moved on each day
     * @param sums what is told of several numbers together, such as the areas of a region
     * @param until the first day that is not looked at
     */
    static Told told(SortedMap<LocalDate, Map<String, Long>> moves, Map<String, Set<String>> sums, LocalDate until) {
        var numbers = new HashMap<String, Long>();
        var set = new HashMap<String, Long>();
        long then = 0;
        var asOf = until;
        for (var day : moves.headMap(until).entrySet()) {
            day.getValue().forEach((under, change) -> numbers.merge(under, change, Long::sum));
            long total = sum(numbers, numbers.keySet());
            if (Math.abs(total - then) >= LEAST) {
                then = total;
                asOf = day.getKey().plusDays(1);
                var now = new HashMap<>(numbers);
                sums.forEach((under, parts) -> now.put(under, sum(numbers, parts)));
                now.forEach((under, number) ->
                        set.merge(under, number, (old, fresh) -> Math.abs(fresh - old) >= LEAST ? fresh : old));
            }
        }
        set.replaceAll((_, number) -> number - (LEAST - 1));
        return new Told(asOf, figures(set));
    }

    private static long sum(Map<String, Long> numbers, Set<String> parts) {
        return parts.stream().mapToLong(part -> numbers.getOrDefault(part, 0L)).sum();
    }

    /**
     * Figures that may be told.
     *
     * @param asOf the day (UTC) at whose beginning they were
     * @param figures largest first
     */
    record Told(LocalDate asOf, List<Figure> figures) {}

    private static long rounded(long number) {
        return number < LEAST ? 0 : number / STEP * STEP;
    }
}
