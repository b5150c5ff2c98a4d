package org.tadamon.api.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.core.decisionmaker.DecisionMaker;

/** Packages as a ZIP: one alone, or each of several in a folder of its own. It bears no time but that of its format. */
@Component
public class PackageZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Packages packages;

    PackageZip(Packages packages) {
        this.packages = packages;
    }

    /** Writes those for these, of whom the facts know. */
    public void write(ExportFacts facts, List<DecisionMaker> to, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            int number = 0;
            for (var one : to) {
                var folder = to.size() == 1 ? "" : String.format(Locale.ROOT, "%s-%05d/", one.areaCode(), ++number);
                write(folder, packages.files(facts, one), zip);
            }
        }
    }

    private static void write(String folder, SortedMap<String, byte[]> files, ZipOutputStream zip) throws IOException {
        for (var file : files.entrySet()) {
            var entry = new ZipEntry(folder + file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
    }
}
