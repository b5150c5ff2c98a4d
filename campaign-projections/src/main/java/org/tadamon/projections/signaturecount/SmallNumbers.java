package org.tadamon.projections.signaturecount;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
                .map(each -> new Figure(each.getKey(), Math.toIntExact(each.getValue() / STEP * STEP)))
                .sorted(Comparator.comparingInt(Figure::atLeast).reversed().thenComparing(Figure::under))
                .toList();
    }
}
