package org.tadamon.api.signerlist;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tadamon.api.signerlist.rows.ListRow;
import org.tadamon.api.signerlist.rows.StoredRows;
import org.tadamon.api.signerlist.write.Copies;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.signerlist.SignerListId;

/** The rows of a list, without those who changed their minds; read part by part, each time anew. */
final class LeftRows implements Copies.Rows {

    private final StoredRows stored;
    private final SignerListId list;
    private final SubjectSecret secret;
    private final Set<UUID> changed;
    private final int parts;

    LeftRows(StoredRows stored, SignerListId list, SubjectSecret secret, Set<UUID> changed) {
        this.stored = stored;
        this.list = list;
        this.secret = secret;
        this.changed = changed;
        this.parts = stored.reached(list).parts();
    }

    int count() {
        int many = 0;
        for (int ordinal = 1; ordinal <= parts; ordinal++) {
            many += (int) part(ordinal).count();
        }
        return many;
    }

    @Override
    public void forEach(Copies.Each each) throws IOException {
        for (int ordinal = 1; ordinal <= parts; ordinal++) {
            for (var row : part(ordinal).toList()) {
                each.row(row);
            }
        }
    }

    private Stream<ListRow> part(int ordinal) {
        return stored.part(list, ordinal, secret).stream().filter(row -> !changed.contains(row.signature()));
    }
}
