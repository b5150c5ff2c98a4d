package org.tadamon.api.signerlist.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tadamon.api.table.SafeCell;

/** RFC 4180, UTF-8 with its mark; no cell can be taken for a formula. */
final class CsvRows implements RowWriter {

    private static final String MARK = "\uFEFF";
    private static final int BUFFER = 1 << 16;

    private final CSVPrinter printer;

    CsvRows(OutputStream out, List<Column> columns) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        text.append(MARK);
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
        row(columns.stream().map(Column::head).toList());
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (var cell : cells) {
            printer.print(SafeCell.of(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
