package org.tadamon.deploy.console;

import java.util.ArrayList;
import java.util.List;

/** Rows under headings, as wide as they need to be: the first column to the left, the others to the right. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** Begins with its headings. */
    public Table(String... headings) {
        row((Object[]) headings);
    }

    /** Adds a row; whole numbers are written with separators. */
    public void row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(
                    cell instanceof Long || cell instanceof Integer
                            ? String.format("%,d", ((Number) cell).longValue())
                            : cell.toString());
        }
        rows.add(row);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                var gap = " ".repeat(width(column) - cell.length());
                text.append(column == 0 ? "  " + cell + gap : "  " + gap + cell);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
