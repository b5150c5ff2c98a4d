package org.tadamon.api.areamap.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which figures have the same shade: up to five, of about as many areas each; equal figures always share theirs. */
final class Shades {

    /** How many there are at the most. */
    static final int MOST = 5;

    private final NavigableMap<Integer, Band> byLeast = new TreeMap<>();

    /**
     * Figures of one shade.
     *
     * @param shade 1 to {@value #MOST}; the stronger, the more
     * @param from the smallest figure that has it
     * @param to the largest
     */
    record Band(int shade, int from, int to) {}

    /** Those of these figures, of which there is one at least. */
    static Shades of(Collection<Integer> figures) {
        var parts = parts(figures.stream().sorted().toList());
        var shades = new Shades();
        for (var part : parts) {
            int shade = shade(shades.byLeast.size(), parts.size());
            shades.byLeast.put(part.getFirst(), new Band(shade, part.getFirst(), part.getLast()));
        }
        return shades;
    }

    /** Each takes its share of what is left, and whatever equals the last of it. */
    private static List<List<Integer>> parts(List<Integer> sorted) {
        var parts = new ArrayList<List<Integer>>();
        int from = 0;
        while (from < sorted.size()) {
            int left = MOST - parts.size();
            int share = (sorted.size() - from + left - 1) / left;
            int to = sorted.lastIndexOf(sorted.get(from + share - 1)) + 1;
            parts.add(sorted.subList(from, to));
            from = to;
        }
        return parts;
    }

    /** Fewer than five are as far apart as they can be; one alone is in the middle. */
    private static int shade(int which, int of) {
        return of == 1 ? (MOST + 1) / 2 : 1 + which * (MOST - 1) / (of - 1);
    }

    /** The one a figure has. */
    int of(int figure) {
        return byLeast.floorEntry(figure).getValue().shade;
    }

    /** All there are, from the smallest figure to the largest. */
    List<Band> bands() {
        return List.copyOf(byLeast.values());
    }
}
