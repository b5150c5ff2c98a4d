package org.tadamon.api.vault;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** Seals, opens and destroys. It never makes a secret for a subject that has been destroyed. */
public final class Vault {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ScopeKeys scopes;

    /** The vault in this database. */
    public Vault(JdbcClient jdbc, TransactionTemplate transaction, MasterKey master) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scopes = new ScopeKeys(jdbc, master);
    }

    /** Makes the keys of a petition, before anybody can sign it. Safe to repeat. */
    public void prepare(UUID scope) {
        scopes.create(scope);
    }

    /** The tag of an address in a scope: the same for the same address, and of no use without the scope's key. */
    public byte[] tag(UUID scope, byte[] canonicalAddress) {
        return Crypto.hmac(require(scopes.tag(scope)), canonicalAddress);
    }

    /** Draws a secret. Whoever draws it stores it before anything sealed under it is. */
    public SubjectSecret draw(KeyRef key) {
        var secret = Crypto.random(32);
        var wrapped = Crypto.wrap(require(scopes.wrapping(key.scope(), ScopeKeys.EPOCH)), secret);
        return new SubjectSecret(key, ScopeKeys.EPOCH, wrapped, secret);
    }

    /**
     * The secret of a subject, made and stored if there is none yet, in the caller's transaction if there is one; empty
     * once it was destroyed. What is sealed under it must not be stored before that is committed.
     */
    public Optional<SubjectSecret> secret(KeyRef key) {
        var fresh = draw(key);
        jdbc.sql("""
                        INSERT INTO vault_secret (subject, scope, epoch, wrapped) SELECT ?, ?, ?, ?
                        WHERE NOT EXISTS (SELECT 1 FROM vault_tombstone WHERE subject = ?) ON CONFLICT DO NOTHING""")
                .params(key.subject(), key.scope(), fresh.epoch(), fresh.wrapped(), key.subject())
                .update();
        return jdbc.sql("SELECT epoch, wrapped FROM vault_secret WHERE subject = ? AND scope = ?")
                .params(key.subject(), key.scope())
                .query((row, _) -> unwrap(key, row.getInt(1), row.getBytes(2)))
                .optional()
                .flatMap(found -> found);
    }

    /** The secret as stored, opened; empty where its scope was destroyed. */
    public Optional<SubjectSecret> unwrap(KeyRef key, int epoch, byte[] wrapped) {
        var with = scopes.wrapping(key.scope(), epoch);
        if (with == null) {
            return Optional.empty();
        }
        try {
            var secret = Crypto.unwrap(with, wrapped);
            return Optional.of(new SubjectSecret(key, epoch, wrapped, secret));
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a secret in the database does not belong to its scope", tampered);
        }
    }

    /** Opens values; those whose secret was destroyed are not in the answer. One question for them all. */
    public Map<Personal, String> open(Collection<Personal> values) {
        var dataKeys = dataKeys(values.stream().map(Personal::key).distinct().toList());
        var opened = new HashMap<Personal, String>();
        for (var value : values) {
            var dataKey = dataKeys.get(value.key());
            if (dataKey != null) {
                opened.put(value, open(dataKey, value));
            }
        }
        return opened;
    }

    /** Destroys a subject's secret for good, with the slot its signature was found by. Safe to repeat. */
    public void destroy(KeyRef key) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("INSERT INTO vault_tombstone (subject, scope) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(key.subject(), key.scope())
                    .update();
            jdbc.sql("DELETE FROM signature_slot WHERE signature = ?")
                    .param(key.subject())
                    .update();
            jdbc.sql("DELETE FROM vault_secret WHERE subject = ?")
                    .param(key.subject())
                    .update();
        });
    }

    private Map<KeyRef, SecretKey> dataKeys(Collection<KeyRef> keys) {
        var dataKeys = new HashMap<KeyRef, SecretKey>();
        jdbc.sql("SELECT scope, subject, epoch, wrapped FROM vault_secret WHERE subject = ANY(?)")
                .param(keys.stream().map(KeyRef::subject).toArray(UUID[]::new))
                .query(row -> {
                    var key = new KeyRef(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    var with = scopes.wrapping(key.scope(), row.getInt(3));
                    if (with != null) {
                        dataKeys.put(key, dataKey(with, row.getBytes(4)));
                    }
                });
        return dataKeys;
    }

    private static SecretKey dataKey(SecretKey with, byte[] wrapped) {
        try {
            return SealedFormat.dataKey(Crypto.unwrap(with, wrapped));
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a secret in the database does not belong to its scope", tampered);
        }
    }

    private static String open(SecretKey dataKey, Personal value) {
        try {
            return SealedFormat.open(dataKey, value);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a sealed value was changed, moved or cut", tampered);
        }
    }

    private static SecretKey require(@Nullable SecretKey key) {
        if (key == null) {
            throw new IllegalStateException("this scope has no keys: they were destroyed, or never made");
        }
        return key;
    }
}
