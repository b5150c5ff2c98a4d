package org.tadamon.api.export.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tadamon.api.export.SampleFacts;
import org.tadamon.api.export.facts.ExportFacts;

/** Tables of packages … */
public class PackageTablesTest {

    /** As a package holds it. */
    public static byte[] areas(ExportFacts facts) {
        return PackageTables.areas(facts);
    }

    @Test
    void areReadByAnotherReader() throws IOException {
        var areas = read(areas(SampleFacts.open()));
        assertThat(areas).hasSize(71);
        assertThat(areas.getFirst().toList()).containsExactly("area", "name_ar", "name_en", "at_least");
        assertThat(areas.getLast().toList()).containsExactly("E169", "منطقة 69", "Area 69", "690");
        var days = read(PackageTables.days(SampleFacts.open()));
        assertThat(days).hasSize(41);
        assertThat(days.get(1).toList()).containsExactly("2026-10-01", "0", "0");
    }

    private static List<CSVRecord> read(byte[] table) throws IOException {
        var text = new String(table, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.EXCEL.parse(new StringReader(text.substring(1))).getRecords();
    }
}
