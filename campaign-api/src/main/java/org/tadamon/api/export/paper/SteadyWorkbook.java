package org.tadamon.api.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives a spreadsheet the time of what is in it, in place of that of its making, so that it is the same bytes again.
 */
final class SteadyWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyWorkbook() {}

    /** By way of a file: its parts are written in a way that cannot be read as a stream. */
    static byte[] of(byte[] workbook, Instant asOf) throws IOException {
        var file = Files.createTempFile("tadamon", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var from = new ZipFile(file.toFile())) {
                return copy(from, asOf);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] copy(ZipFile from, Instant asOf) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.entries())) {
                try (var part = from.getInputStream(entry)) {
                    var bytes = part.readAllBytes();
                    var copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(NO_TIME);
                    to.putNextEntry(copy);
                    to.write(entry.getName().equals(PROPERTIES) ? dated(bytes, asOf) : bytes);
                    to.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant asOf) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + asOf)
                .getBytes(StandardCharsets.UTF_8);
    }
}
