package org.tadamon.api.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.function.Supplier;

/** A small file that only its owner may read. */
public final class PrivateFile {

    private static final EnumSet<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private PrivateFile() {}

    /** What the file says; if there is none, it is written first, whole or not at all, with mode 600. */
    public static String readOrCreate(Path file, Supplier<String> content) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var fresh = Files.createTempFile(
                        file.toAbsolutePath().getParent(), "new", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
                Files.writeString(fresh, content.get());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            refuseOthers(file);
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void refuseOthers(Path file) throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    file + " can be read by others than its owner. Check who has, then: chmod 600 " + file);
        }
    }
}
