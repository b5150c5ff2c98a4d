package org.tadamon.api.signerlist.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Some rows, as bytes to be sealed and back. */
final class RowPart {

    private RowPart() {}

    static byte[] written(List<ListRow> rows) {
        var bytes = new ByteArrayOutputStream(rows.size() * 100);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(rows.size());
            for (var row : rows) {
                out.writeLong(row.signature().getMostSignificantBits());
                out.writeLong(row.signature().getLeastSignificantBits());
                out.writeUTF(row.name());
                out.writeUTF(row.email());
                out.writeUTF(row.areaCode());
                out.writeUTF(row.language());
                out.writeInt((int) row.since().toEpochDay());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    static List<ListRow> read(byte[] written) {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            int many = in.readInt();
            var rows = new ArrayList<ListRow>(many);
            for (int i = 0; i < many; i++) {
                rows.add(new ListRow(
                        new UUID(in.readLong(), in.readLong()),
                        in.readUTF(),
                        in.readUTF(),
                        in.readUTF(),
                        in.readUTF(),
                        LocalDate.ofEpochDay(in.readInt())));
            }
            return rows;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
