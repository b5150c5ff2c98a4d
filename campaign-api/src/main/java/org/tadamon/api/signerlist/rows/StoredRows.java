package org.tadamon.api.signerlist.rows;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signerlist.SignerListId;

/** Keeps the parts of lists in PostgreSQL, where every node can go on with them and hand them out. */
@Component
@DependsOnDatabaseInitialization
public class StoredRows {

    private static final String USE = "signer-list.part.";

    private final JdbcClient jdbc;
    private final Vault vault;

    StoredRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * How far a list has come.
     *
     * @param parts how many parts there are
     * @param reached the key of the last signer that was looked at; empty before the first
     * @param rows how many are in it so far
     */
    public record Reached(int parts, Optional<Long> reached, int rows) {}

    /** How far it has come, wherever it was made. */
    public Reached reached(SignerListId list) {
        return jdbc.sql("""
                SELECT count(*), coalesce(sum(rows), 0),
                    (SELECT reached FROM signer_list_part WHERE list = :list ORDER BY ordinal DESC LIMIT 1)
                FROM signer_list_part WHERE list = :list""")
                .param("list", list.value())
                .query((row, _) ->
                        new Reached(row.getInt(1), Optional.ofNullable(row.getObject(3, Long.class)), row.getInt(2)))
                .single();
    }

    /** What seals a list, made with the first part; empty once the list, or all of its petition, was forgotten. */
    public Optional<SubjectSecret> secret(PetitionId petition, SignerListId list) {
        return vault.secret(key(petition, list));
    }

    /** Keeps the next part. */
    public void keep(SignerListId list, int ordinal, RowReader.Read read, SubjectSecret secret) {
        var sealed = secret.sealBytes(USE + ordinal, RowPart.written(read.rows()));
        jdbc.sql("INSERT INTO signer_list_part (list, ordinal, reached, rows, sealed) VALUES (?, ?, ?, ?, ?)")
                .params(list.value(), ordinal, read.reached(), read.rows().size(), sealed)
                .update();
    }

    /** The rows of one part. */
    public List<ListRow> part(SignerListId list, int ordinal, SubjectSecret secret) {
        var sealed = jdbc.sql("SELECT sealed FROM signer_list_part WHERE list = ? AND ordinal = ?")
                .params(list.value(), ordinal)
                .query(byte[].class)
                .single();
        try {
            return RowPart.read(secret.openBytes(USE + ordinal, sealed));
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a part of a list was changed, moved or cut", tampered);
        }
    }

    /** Keeps nothing of a list any more, here or in any backup. */
    public void forget(PetitionId petition, SignerListId list) {
        vault.destroy(key(petition, list));
        jdbc.sql("DELETE FROM signer_list_part WHERE list = ?")
                .param(list.value())
                .update();
    }

    private static KeyRef key(PetitionId petition, SignerListId list) {
        return new KeyRef(petition.value(), list.value());
    }
}
