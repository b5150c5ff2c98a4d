package org.tadamon.api.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.pdf.text.Lines.Line;

/** A table. Its first column is on the side the document is read from; figures stand at the other end of theirs. */
final class Table {

    private static final float PADDING = 4;
    private static final float RULE = 0.5f;

    private final Sheets sheets;
    private final Tags tags;
    private final Blocks blocks;
    private final float[] shares;

    Table(Sheets sheets, Tags tags, Blocks blocks, float[] shares) {
        this.sheets = sheets;
        this.tags = tags;
        this.blocks = blocks;
        this.shares = shares.clone();
    }

    void write(List<String> heads, Iterator<List<String>> rows) {
        sheets.space(Style.PARAGRAPH.before());
        var table = tags.add("Table");
        var head = cells(heads, Style.HEAD);
        sheets.need(3 * height(head, Style.HEAD));
        row(tags.add("TR", table), head, Style.HEAD);
        while (rows.hasNext()) {
            var cells = cells(rows.next(), Style.CELL);
            if (sheets.need(height(cells, Style.CELL))) {
                row(null, head, Style.HEAD);
            }
            row(tags.add("TR", table), cells, Style.CELL);
        }
        sheets.down(PADDING);
    }

    private List<List<Line>> cells(List<String> texts, Style style) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(blocks.broken(texts.get(i), style, width(i) - 2 * PADDING));
        }
        return cells;
    }

    private float width(int column) {
        return shares[column] * Sheets.WIDTH;
    }

    private static float height(List<List<Line>> cells, Style style) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return lines * style.leading() + 2 * PADDING;
    }

    /** A row that is told again at the top of a page belongs to no element. */
    private void row(@Nullable PDStructureElement row, List<List<Line>> cells, Style style) {
        float height = height(cells, style);
        float from = 0;
        for (int i = 0; i < cells.size(); i++) {
            var cell = row == null ? null : tags.add(style.tag(), row);
            float left = Sheets.SIDE + (blocks.isRightToLeft() ? Sheets.WIDTH - from - width(i) : from);
            cell(cell, cells.get(i), left, i);
            from += width(i);
        }
        sheets.down(height);
        rule();
    }

    private void cell(@Nullable PDStructureElement cell, List<Line> lines, float left, int column) {
        var style = cell == null || cell.getStructureType().equals("TH") ? Style.HEAD : Style.CELL;
        boolean atTheEnd = column > 0 && column == shares.length - 1;
        boolean toTheRight = blocks.isRightToLeft() != atTheEnd;
        float down = PADDING;
        for (var line : lines) {
            float spare = width(column) - 2 * PADDING - line.width() * style.size() / 1000;
            sheets.down(down);
            sheets.line(cell, line, left + PADDING + (toTheRight ? spare : 0), style);
            sheets.down(-down);
            down += style.leading();
        }
    }

    private void rule() {
        float y = sheets.y();
        sheets.draw(null, on -> {
            on.setStrokingColor(0.7f);
            on.setLineWidth(RULE);
            on.moveTo(Sheets.SIDE, y);
            on.lineTo(Sheets.SIDE + Sheets.WIDTH, y);
            on.stroke();
        });
    }
}
