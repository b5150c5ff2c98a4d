package org.tadamon.api.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tadamon.api.reference.ImportReport.BadRow;

/**
 * A CSV file (RFC 4180, UTF-8 with or without a byte order mark) with a header, read whole.
 *
 * @param columns in lower case, in their order
 * @param rows by column; every row has every column
 */
public record CsvTable(List<String> columns, List<Map<String, String>> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** Reads a file. Refused: {@link BadFile}. */
    public static CsvTable read(InputStream file, String... required) {
        var text = decoded(file);
        try (var parser = FORMAT.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            return table(parser.getRecords(), required);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new BadFile(List.of(new BadRow(0, "", "import/broken-csv", null)));
        }
    }

    private static CsvTable table(List<CSVRecord> records, String... required) {
        if (records.isEmpty()) {
            throw new BadFile(List.of(new BadRow(0, "", "import/no-header", null)));
        }
        var columns = records.getFirst().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        var missing =
                Stream.of(required).filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new BadFile(missing.stream()
                    .map(name -> new BadRow(0, name, "import/column-missing", null))
                    .toList());
        }
        return new CsvTable(columns, rows(columns, records.subList(1, records.size())));
    }

    private static List<Map<String, String>> rows(List<String> columns, List<CSVRecord> records) {
        var rows = new ArrayList<Map<String, String>>();
        var broken = new ArrayList<BadRow>();
        for (var record : records) {
            rows.add(cells(columns, record));
            if (record.size() != columns.size()) {
                broken.add(new BadRow(rows.size(), "", "import/broken-csv", null));
            }
        }
        if (!broken.isEmpty()) {
            throw new BadFile(broken);
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> columns, CSVRecord record) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < record.size() ? record.get(i).strip() : "");
        }
        return cells;
    }

    private static String decoded(InputStream file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new BadFile(List.of(new BadRow(0, "", "import/not-utf8", null)));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The file cannot be read as a table. */
    public static final class BadFile extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient List<BadRow> rows;

        BadFile(List<BadRow> rows) {
            super("not a table");
            this.rows = rows;
        }

        /** What is wrong with it. */
        public List<BadRow> rows() {
            return rows;
        }
    }
}
