package org.tadamon.api.signerlist.write;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.api.pdf.Paper;

/** Pages to print, with the mark of the copy at the foot of each. Nothing of it is ever in a file on this machine. */
final class PaperRows implements RowWriter {

    private final Paper paper;
    private final List<Column> columns;
    private final OutputStream out;
    private final List<List<String>> rows = new ArrayList<>();

    PaperRows(Paper paper, List<Column> columns, OutputStream out) {
        this.paper = paper;
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void row(List<String> cells) {
        rows.add(cells);
    }

    @Override
    public void close() {
        var shares = new float[columns.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = columns.get(i).share();
        }
        paper.table(columns.stream().map(Column::head).toList(), shares, rows.iterator());
        paper.write(out);
        paper.close();
    }
}
