package org.tadamon.api.export.pack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.table.SafeCell;

/** A package's figures as tables: RFC 4180, UTF-8 with its mark, in the order of codes and days. */
final class PackageTables {

    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private PackageTables() {}

    /** One row for each area that is told of: its code, its name in each language, and at least how many. */
    static byte[] areas(ExportFacts facts) {
        var rows = new ArrayList<List<Object>>();
        var heading = new ArrayList<Object>(List.of("area"));
        facts.order().languages().forEach(language -> heading.add("name_" + language));
        heading.add("at_least");
        rows.add(heading);
        facts.count().areas().forEach((code, atLeast) -> {
            var row = new ArrayList<Object>(List.of(SafeCell.of(code)));
            facts.order().languages().forEach(language -> row.add(SafeCell.of(facts.nameOf(code, language))));
            row.add(atLeast);
            rows.add(row);
        });
        return written(rows);
    }

    /** One row for each day on which the total moved: by how much, and how many there were by its end. */
    static byte[] days(ExportFacts facts) {
        var rows = new ArrayList<List<Object>>(List.of(List.of("day", "change", "total")));
        long total = 0;
        for (var day : facts.count().days().entrySet()) {
            total += day.getValue();
            rows.add(List.of(day.getKey().toString(), day.getValue(), total));
        }
        return written(rows);
    }

    private static byte[] written(List<List<Object>> rows) {
        var text = new StringWriter().append(MARK);
        try (var printer = FORMAT.print(text)) {
            for (var row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
