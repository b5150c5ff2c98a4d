package org.tadamon.api.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of each scope (a petition): those that wrap its subjects' secrets, one for each epoch, and the one that
 * turns addresses into tags. Opened ones are remembered for a minute at most, so a destroyed scope is shut everywhere
 * within it.
 */
final class ScopeKeys {

    /** How long a key is remembered at most. */
    static final Duration REMEMBERED = Duration.ofSeconds(60);

    /** A key and the epoch it belongs to. */
    record Wrapping(int epoch, SecretKey key) {}

    private record Named(UUID scope, int epoch) {}

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Cache<UUID, Wrapping> current = remembered();
    private final Cache<Named, SecretKey> wrapping = remembered();
    private final Cache<UUID, SecretKey> tags = remembered();

    ScopeKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    private static <K, V> Cache<K, V> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** Makes the keys of a scope, unless it has them or they were destroyed. In a transaction. */
    void create(UUID scope) {
        ScopeEnds.Gate.pass(jdbc);
        jdbc.sql("""
                        INSERT INTO vault_wrapping_key (scope, epoch, wrapped) SELECT ?, 1, ?
                        WHERE NOT EXISTS (SELECT FROM vault_wrapping_key WHERE scope = ?)
                          AND NOT EXISTS (SELECT FROM vault_destroyed_scope WHERE scope = ?) ON CONFLICT DO NOTHING""").params(scope, fresh(), scope, scope).update();
        jdbc.sql("""
                        INSERT INTO vault_tag_key (scope, wrapped) SELECT ?, ?
                        WHERE NOT EXISTS (SELECT FROM vault_destroyed_scope WHERE scope = ?) ON CONFLICT DO NOTHING""").params(scope, fresh(), scope).update();
    }

    /** A new key, wrapped by the master key. */
    byte[] fresh() {
        return master.wrap(Crypto.random(32));
    }

    /** The key that wraps a scope's new secrets; {@code null} once it was destroyed, or was never made. */
    @Nullable
    Wrapping current(UUID scope) {
        return remember(
                current,
                scope,
                () -> jdbc.sql(
                                "SELECT epoch, wrapped FROM vault_wrapping_key WHERE scope = ? ORDER BY epoch DESC LIMIT 1")
                        .param(scope)
                        .query((row, _) -> new Wrapping(row.getInt(1), unwrap(row.getBytes(2))))
                        .optional());
    }

    /** The key of an epoch; {@code null} once it was destroyed, or was never made. */
    @Nullable
    SecretKey wrapping(UUID scope, int epoch) {
        return remember(
                wrapping,
                new Named(scope, epoch),
                () -> jdbc.sql("SELECT wrapped FROM vault_wrapping_key WHERE scope = ? AND epoch = ?")
                        .params(scope, epoch)
                        .query((row, _) -> unwrap(row.getBytes(1)))
                        .optional());
    }

    /** The key that makes a scope's tags; {@code null} once it was destroyed, or was never made. */
    @Nullable
    SecretKey tag(UUID scope) {
        return remember(
                tags,
                scope,
                () -> jdbc.sql("SELECT wrapped FROM vault_tag_key WHERE scope = ?")
                        .param(scope)
                        .query((row, _) -> unwrap(row.getBytes(1)))
                        .optional());
    }

    /** Those of all scopes there are, in one question; none of them is remembered. */
    Map<UUID, SecretKey> tags() {
        return jdbc
                .sql("SELECT scope, wrapped FROM vault_tag_key")
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), unwrap(row.getBytes(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** This node remembers no key any more. */
    void forgetAll() {
        current.invalidateAll();
        wrapping.invalidateAll();
        tags.invalidateAll();
    }

    private interface Look<V> {
        Optional<V> up();
    }

    private static <K, V> @Nullable V remember(Cache<K, V> opened, K key, Look<V> look) {
        var known = opened.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var found = look.up();
        found.ifPresent(fresh -> opened.put(key, fresh));
        return found.orElse(null);
    }

    private SecretKey unwrap(byte[] wrapped) {
        try {
            return new SecretKeySpec(master.unwrap(wrapped), "AES");
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException(
                    "a wrapping key in the database does not belong to this master key", tampered);
        }
    }
}
