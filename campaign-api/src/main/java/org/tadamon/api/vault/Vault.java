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
import org.tadamon.api.vault.pages.SecretPages;
import org.tadamon.core.privacy.Destroyed;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;

/** Seals, opens and destroys. It never makes a secret for a subject that has been destroyed. */
public final class Vault {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ScopeKeys scopes;
    private final StoredSecrets stored;
    private final Epochs epochs;
    private final ScopeEnds ends;

    /** The vault in this database. */
    public Vault(JdbcClient jdbc, TransactionTemplate transaction, MasterKey master) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scopes = new ScopeKeys(jdbc, master);
        this.stored = new StoredSecrets(jdbc, scopes);
        var pages = new SecretPages(jdbc, transaction);
        this.epochs = new Epochs(jdbc, transaction, scopes, pages);
        this.ends = new ScopeEnds(jdbc, transaction, scopes, pages);
    }

    /** Renews the keys of all scopes from time to time. */
    public Epochs epochs() {
        return epochs;
    }

    /** Destroys all that is personal in a scope. */
    public ScopeEnds ends() {
        return ends;
    }

    /** Makes the keys of a petition, before anybody can sign it. Safe to repeat; of the destroyed it makes none. */
    public void prepare(UUID scope) {
        transaction.executeWithoutResult(_ -> scopes.create(scope));
    }

    /**
     * The tag of an address in a scope: the same for the same address, and of no use without the scope's key. Refused:
     * {@link Destroyed}.
     */
    public byte[] tag(UUID scope, byte[] canonicalAddress) {
        return Crypto.hmac(require(scopes.tag(scope), scope), canonicalAddress);
    }

    /** The tag of an address; empty where the scope was destroyed, so that nobody is found by it any more. */
    public Optional<byte[]> findTag(UUID scope, byte[] canonicalAddress) {
        return ends.isDestroyed(scope) ? Optional.empty() : Optional.of(tag(scope, canonicalAddress));
    }

    /** The tag of an address in each scope there is. */
    public Map<UUID, byte[]> tags(byte[] canonicalAddress) {
        var tags = new HashMap<UUID, byte[]>();
        scopes.tags().forEach((scope, key) -> tags.put(scope, Crypto.hmac(key, canonicalAddress)));
        return tags;
    }

    /** Draws a secret. Whoever draws it stores it before anything sealed under it is. Refused: {@link Destroyed}. */
    public SubjectSecret draw(KeyRef key) {
        var secret = Crypto.random(32);
        var with = require(scopes.current(key.scope()), key.scope());
        return new SubjectSecret(key, with.epoch(), Crypto.wrap(with.key(), secret), secret);
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
        return stored.find(key);
    }

    /** The secret of a subject; empty where there is none, or it was destroyed. */
    public Optional<SubjectSecret> find(KeyRef key) {
        return stored.find(key);
    }

    /** The secret as stored, opened; empty where its scope was destroyed. */
    public Optional<SubjectSecret> unwrap(KeyRef key, int epoch, byte[] wrapped) {
        return stored.open(key, epoch, wrapped);
    }

    /** Opens values; those whose secret was destroyed are not in the answer. One question for them all. */
    public Map<Personal, String> open(Collection<Personal> values) {
        var dataKeys =
                stored.dataKeys(values.stream().map(Personal::key).distinct().toList());
        var opened = new HashMap<Personal, String>();
        for (var value : values) {
            var dataKey = dataKeys.get(value.key());
            if (dataKey != null) {
                opened.put(value, open(dataKey, value));
            }
        }
        return opened;
    }

    /** Destroys a subject's secret for good, in the caller's transaction if there is one. Safe to repeat. */
    public void destroy(KeyRef key) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("INSERT INTO vault_tombstone (subject, scope) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(key.subject(), key.scope())
                    .update();
            jdbc.sql("DELETE FROM vault_secret WHERE subject = ?")
                    .param(key.subject())
                    .update();
        });
    }

    private static String open(SecretKey dataKey, Personal value) {
        try {
            return SealedFormat.open(dataKey, value);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a sealed value was changed, moved or cut", tampered);
        }
    }

    private <K> K require(@Nullable K key, UUID scope) {
        if (key != null) {
            return key;
        }
        if (ends.isDestroyed(scope)) {
            throw new CommandRefused(new Destroyed());
        }
        throw new IllegalStateException("this scope has no keys: they were never made");
    }
}
