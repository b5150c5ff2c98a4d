package org.tadamon.api.component;

import java.util.List;

/**
 * A row of a table of figures.
 *
 * @param name what is counted
 * @param shown the figure as it is read
 * @param number the figure as the bar beside it draws it; never negative
 */
public record FigureRow(String name, String shown, long number) {

    /** The number the longest bar stands for; at least 1. */
    public static long most(List<FigureRow> rows) {
        return Math.max(1, rows.stream().mapToLong(FigureRow::number).max().orElse(1));
    }

    @Override
    public String toString() {
        return "<figure>";
    }
}
