package org.tadamon.core.areamap;

import java.util.List;

/**
 * The areas of one level, drawn. North is above, as in every language.
 *
 * @param level what kind of places they are, as {@link org.tadamon.core.area.Area} has it
 * @param width of the grid; 1 to 10,000
 * @param height of the grid; 1 to 10,000
 * @param outlines 1 to {@value #MOST_OUTLINES}, in the order of the file they came from, each area once; together
 *     {@value #MOST_LETTERS} letters of paths at the most
 */
public record AreaMap(String level, int width, int height, List<AreaOutline> outlines) {

    /** How many areas it has at the most. */
    public static final int MOST_OUTLINES = 5_000;

    /** How long all its paths are together at the most. */
    public static final int MOST_LETTERS = 250_000;

    /** Makes it unchangeable. */
    public AreaMap {
        outlines = List.copyOf(outlines);
    }

    /** How long all its paths are together. */
    public int letters() {
        return outlines.stream().mapToInt(each -> each.path().length()).sum();
    }
}
