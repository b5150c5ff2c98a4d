package org.tadamon.api.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.page.Reader;

/** A package's figures as a spreadsheet: one sheet by area, one by day, read from the side of the language. */
@Component
public class Workbooks {

    private static final String DAY = "yyyy-mm-dd";

    private final Covers covers;

    Workbooks(Covers covers) {
        this.covers = covers;
    }

    /** As XLSX, in one language. */
    public byte[] figures(ExportFacts facts, String language) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tadamon", "1.0")) {
            var reader = new Reader(language, "");
            areas(book, facts, reader);
            days(book, facts, reader);
            book.finish();
            return SteadyWorkbook.of(out.toByteArray(), facts.count().asOf());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void areas(Workbook book, ExportFacts facts, Reader reader) {
        var sheet = sheet(book, reader, "export.sheet.areas", List.of("code", "area", "at-least"));
        int row = 1;
        for (var area : facts.count().areas().entrySet()) {
            sheet.value(row, 0, area.getKey());
            sheet.value(row, 1, facts.nameOf(area.getKey(), reader.language()));
            sheet.value(row, 2, area.getValue());
            row++;
        }
        sheet.width(1, 40);
    }

    private void days(Workbook book, ExportFacts facts, Reader reader) {
        var sheet = sheet(book, reader, "export.sheet.days", List.of("day", "change", "total"));
        int row = 1;
        long total = 0;
        for (var day : facts.count().days().entrySet()) {
            total += day.getValue();
            sheet.value(row, 0, day.getKey());
            sheet.style(row, 0).format(DAY).set();
            sheet.value(row, 1, day.getValue());
            sheet.value(row, 2, total);
            row++;
        }
        sheet.width(0, 14);
    }

    private Worksheet sheet(Workbook book, Reader reader, String name, List<String> columns) {
        var sheet = book.newWorksheet(covers.say(name, reader));
        if (reader.dir().equals("rtl")) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, covers.say("export.paper." + columns.get(i), reader));
            sheet.style(0, i).bold().set();
        }
        return sheet;
    }
}
