package org.tadamon.api.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The two keys of each scope (a petition): one that wraps its subjects' secrets, renewed with each epoch, and one that
 * turns addresses into tags. Opened ones are remembered for a minute at most, so a destroyed scope is shut everywhere
 * within it.
 */
final class ScopeKeys {

    /** The epoch secrets are wrapped in now. */
    static final int EPOCH = 1;

    private record Wrapping(UUID scope, int epoch) {}

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Cache<Wrapping, SecretKey> wrapping = remembered();
    private final Cache<UUID, SecretKey> tags = remembered();

    ScopeKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    private static <K> Cache<K, SecretKey> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(60))
                .build();
    }

    /** Makes the keys of a scope, unless it has them. */
    void create(UUID scope) {
        jdbc.sql("INSERT INTO vault_wrapping_key (scope, epoch, wrapped) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(scope, EPOCH, master.wrap(Crypto.random(32)))
                .update();
        jdbc.sql("INSERT INTO vault_tag_key (scope, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(scope, master.wrap(Crypto.random(32)))
                .update();
    }

    /** The key that wraps a scope's secrets; {@code null} once it was destroyed, or was never made. */
    @Nullable
    SecretKey wrapping(UUID scope, int epoch) {
        return remember(
                wrapping,
                new Wrapping(scope, epoch),
                jdbc.sql("SELECT wrapped FROM vault_wrapping_key WHERE scope = ? AND epoch = ?")
                        .params(scope, epoch));
    }

    /** The key that makes a scope's tags; {@code null} once it was destroyed, or was never made. */
    @Nullable
    SecretKey tag(UUID scope) {
        return remember(
                tags,
                scope,
                jdbc.sql("SELECT wrapped FROM vault_tag_key WHERE scope = ?").param(scope));
    }

    private <K> @Nullable SecretKey remember(Cache<K, SecretKey> opened, K key, StatementSpec select) {
        var known = opened.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var found = select.query(byte[].class).optional().map(this::unwrap);
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
