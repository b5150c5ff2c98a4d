package org.tadamon.api.signerlist.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.api.pdf.Paper;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.api.signerlist.rows.ListRow;

/** Writes copies. */
@Component
public class Copies {

    private final Columns columns;
    private final MessageSource messages;

    Copies(Columns columns, MessageSource messages) {
        this.columns = columns;
        this.messages = messages;
    }

    /** Where a copy's rows come from. */
    @FunctionalInterface
    public interface Rows {
        /** Hands over each row, in order. */
        void forEach(Each each) throws IOException;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface Each {
        /** Does it. */
        void row(ListRow row) throws IOException;
    }

    /** Writes one, and closes what it is written to; if it breaks off, what is there is no whole file. */
    public void write(Copy copy, Rows rows, OutputStream out) throws IOException {
        var heads = columns.of(copy);
        var writer = writer(copy, heads, out);
        rows.forEach(row -> writer.row(
                heads.stream().map(column -> column.cell().apply(row)).toList()));
        writer.close();
    }

    private RowWriter writer(Copy copy, List<Column> heads, OutputStream out) throws IOException {
        return switch (copy.taking().format()) {
            case CSV -> new CsvRows(out, heads);
            case JSON -> new JsonRows(out, heads);
            case XLSX -> new SheetRows(out, heads, copy.taking().language());
            case PDF -> new PaperRows(paper(copy), heads, out);
        };
    }

    private Paper paper(Copy copy) {
        var taking = copy.taking();
        var reader = new Reader(taking.language(), "");
        var about = new Paper.About(
                copy.title(),
                taking.language(),
                copy.asOf(),
                pages -> page -> say("foot", reader.locale(), taking.mark(), page, pages));
        var paper = Paper.inMemory(new Typefaces(), about);
        paper.title(copy.title());
        paper.paragraph(say("paper", reader.locale(), taking.rows(), reader.moment(copy.asOf())));
        paper.small(say("careful", reader.locale()));
        return paper;
    }

    private String say(String code, Locale locale, Object... with) {
        return messages.getMessage("signer-list." + code, with, locale);
    }
}
