package org.tadamon.api.signerlist.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet, its heads frozen, read from the side of the language; over as many sheets as its rows take. Rows go
 * out some at a time, and texts stand in their cells: a table of all of them would be kept in memory to the end.
 */
final class SheetRows implements RowWriter {

    /** One below what a sheet holds, which is 2 to the power of 20. */
    private static final int ROWS_IN_A_SHEET = 1_048_575;

    private static final int TOGETHER = 1_000;
    private static final int WIDE = 32;

    private final Workbook book;
    private final List<Column> columns;
    private final boolean rightToLeft;
    private Worksheet sheet;
    private int row;
    private int sheets;

    SheetRows(OutputStream out, List<Column> columns, String language) throws IOException {
        this.book = new Workbook(out, "Tadamon", "1.0");
        this.columns = columns;
        this.rightToLeft = language.equals("ar");
        this.sheet = begun();
    }

    private Worksheet begun() {
        sheets++;
        row = 1;
        var next = book.newWorksheet(Integer.toString(sheets));
        if (rightToLeft) {
            next.rightToLeft();
        }
        next.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            next.width(i, WIDE);
            next.inlineString(0, i, columns.get(i).head());
            next.style(0, i).bold().set();
        }
        return next;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (row > ROWS_IN_A_SHEET) {
            sheet.finish();
            sheet = begun();
        }
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, cells.get(i));
        }
        if (row % TOGETHER == 0) {
            sheet.flush();
        }
        row++;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
