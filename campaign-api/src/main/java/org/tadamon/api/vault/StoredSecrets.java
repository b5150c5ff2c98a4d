package org.tadamon.api.vault;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.core.privacy.KeyRef;

/** Opens secrets as they are stored. */
final class StoredSecrets {

    private final JdbcClient jdbc;
    private final ScopeKeys scopes;

    StoredSecrets(JdbcClient jdbc, ScopeKeys scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /**
     * A secret as it was read a moment ago; empty where it, or its scope, was destroyed. Its key may have gone since,
     * because it was wrapped anew under the next: then the row says so.
     */
    Optional<SubjectSecret> open(KeyRef key, int epoch, byte[] wrapped) {
        return opened(key, epoch, wrapped).or(() -> row(key).flatMap(row -> opened(key, row.epoch, row.wrapped)));
    }

    /** The secret of a subject; empty where there is none. */
    Optional<SubjectSecret> find(KeyRef key) {
        return row(key).flatMap(row -> open(key, row.epoch, row.wrapped));
    }

    /** What opens the values of these; those that were destroyed are not in the answer. One question for them all. */
    Map<KeyRef, SecretKey> dataKeys(Collection<KeyRef> keys) {
        var opened = new HashMap<KeyRef, SecretKey>();
        var left = read(keys, opened);
        if (!left.isEmpty()) {
            read(left, opened);
        }
        return opened;
    }

    private record Row(int epoch, byte[] wrapped) {}

    /** Those whose key was gone are in the answer: they may have been wrapped anew since they were read. */
    private List<KeyRef> read(Collection<KeyRef> keys, Map<KeyRef, SecretKey> opened) {
        var left = new java.util.ArrayList<KeyRef>();
        jdbc.sql("SELECT scope, subject, epoch, wrapped FROM vault_secret WHERE subject = ANY(?)")
                .param(keys.stream().map(KeyRef::subject).toArray(UUID[]::new))
                .query(row -> {
                    var key = new KeyRef(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    var with = scopes.wrapping(key.scope(), row.getInt(3));
                    if (with == null) {
                        left.add(key);
                    } else {
                        opened.put(key, SealedFormat.dataKey(unwrap(with, row.getBytes(4))));
                    }
                });
        return left;
    }

    private Optional<Row> row(KeyRef key) {
        return jdbc.sql("SELECT epoch, wrapped FROM vault_secret WHERE subject = ? AND scope = ?")
                .params(key.subject(), key.scope())
                .query((row, _) -> new Row(row.getInt(1), row.getBytes(2)))
                .optional();
    }

    private Optional<SubjectSecret> opened(KeyRef key, int epoch, byte[] wrapped) {
        var with = scopes.wrapping(key.scope(), epoch);
        return with == null
                ? Optional.empty()
                : Optional.of(new SubjectSecret(key, epoch, wrapped, unwrap(with, wrapped)));
    }

    private static byte[] unwrap(SecretKey with, byte[] wrapped) {
        try {
            return Crypto.unwrap(with, wrapped);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a secret in the database does not belong to its scope", tampered);
        }
    }
}
