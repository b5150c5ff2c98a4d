package org.tadamon.api.component;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How something moved over time, as bars of equal width.
 *
 * @param width how many steps of time there are
 */
public record TimeChart(List<Bar> bars, int width) {

    /**
     * One step of time.
     *
     * @param x which, from 0
     * @param height 0 to 100
     */
    public record Bar(int x, long height) {}

    /** The bars of these numbers, one for each step; what is below zero is drawn as nothing. */
    public static TimeChart of(long... numbers) {
        long most = Math.max(1, LongStream.of(numbers).max().orElse(1));
        var bars = IntStream.range(0, numbers.length)
                .mapToObj(i -> new Bar(i, Math.max(0, (numbers[i] * 100 + most - 1) / most)))
                .filter(bar -> bar.height() > 0)
                .toList();
        return new TimeChart(bars, Math.max(1, numbers.length));
    }
}
