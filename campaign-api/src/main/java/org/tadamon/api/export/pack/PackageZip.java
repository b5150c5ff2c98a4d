package org.tadamon.api.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is the same bytes for the same files: it bears no time of its own, and nothing is packed tighter. */
final class PackageZip implements AutoCloseable {

    /** Not the first moment a ZIP can name, beside which the time zone of the machine would be written. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    PackageZip(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
    }

    void add(String folder, SortedMap<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            var entry = new ZipEntry(folder + file.getKey());
            var check = new CRC32();
            check.update(file.getValue());
            entry.setTimeLocal(NO_TIME);
            entry.setSize(file.getValue().length);
            entry.setCrc(check.getValue());
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
