package org.tadamon.api.vault;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.vault.pages.SecretPages;

/**
 * Destroys all that is personal in a scope at once: without its few keys nothing of it opens any more, however much
 * there is. The rows that nobody can open are removed afterwards, some at a time.
 */
public final class ScopeEnds {

    /** What keys are retired and destroyed behind; the database itself has everybody who stores a secret pass it. */
    static final class Gate {

        private static final long LOCK = 8_359_176_404L;

        private Gate() {}

        /** Waits for whoever has shut it; until the end of the transaction nobody can. */
        static void pass(JdbcClient jdbc) {
            jdbc.sql("SELECT pg_advisory_xact_lock_shared(?)").param(LOCK).query(row -> {});
        }

        /** Waits for whoever passes; until the end of the transaction nobody can. */
        static void shut(JdbcClient jdbc) {
            jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
        }
    }

    private static final int AT_ONCE = 5_000;
    private static final String LEFT = "SELECT scope FROM vault_destroyed_scope WHERE cleaned_at IS NULL";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ScopeKeys scopes;
    private final SecretPages pages;

    ScopeEnds(JdbcClient jdbc, TransactionTemplate transaction, ScopeKeys scopes, SecretPages pages) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scopes = scopes;
        this.pages = pages;
    }

    /**
     * Destroys every key of a scope, for good. Whatever is stored under them later than this is refused; other nodes
     * open nothing any more within a minute. Safe to repeat.
     */
    public void destroy(UUID scope) {
        transaction.executeWithoutResult(_ -> {
            Gate.shut(jdbc);
            jdbc.sql("INSERT INTO vault_destroyed_scope (scope) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(scope)
                    .update();
            jdbc.sql("DELETE FROM vault_wrapping_key WHERE scope = ?")
                    .param(scope)
                    .update();
            jdbc.sql("DELETE FROM vault_tag_key WHERE scope = ?").param(scope).update();
        });
        scopes.forgetAll();
    }

    /** Whether the keys of a scope were destroyed. */
    public boolean isDestroyed(UUID scope) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM vault_destroyed_scope WHERE scope = ?)")
                .param(scope)
                .query(Boolean.class)
                .single();
    }

    /** Every scope whose keys were destroyed. */
    public Set<UUID> all() {
        return Set.copyOf(jdbc.sql("SELECT scope FROM vault_destroyed_scope")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /**
     * Removes the rows that the destroyed have left; returns how many. Safe to repeat, and to be stopped in between.
     */
    public long cleanUp(Instant now) throws InterruptedException {
        List<UUID> left =
                jdbc.sql(LEFT).query((row, _) -> row.getObject(1, UUID.class)).list();
        if (left.isEmpty()) {
            return 0;
        }
        long removed = 0;
        for (var scope : left) {
            removed += emptySlots(scope);
        }
        removed += pages.walk(this::removeSecrets);
        if (!isAnythingLeft()) {
            left.forEach(scope -> jdbc.sql("UPDATE vault_destroyed_scope SET cleaned_at = ? WHERE scope = ?")
                    .params(Timestamp.from(now), scope)
                    .update());
        }
        return removed;
    }

    private boolean isAnythingLeft() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM vault_secret WHERE scope IN (" + LEFT + "))"
                        + " OR EXISTS (SELECT FROM signature_slot WHERE petition IN (" + LEFT + "))")
                .query(Boolean.class)
                .single();
    }

    private long emptySlots(UUID petition) throws InterruptedException {
        long removed = 0;
        int some;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            some = pages.alone(() -> removeSlots(petition));
            removed += Math.max(some, 0);
        } while (some > 0);
        return removed;
    }

    private int removeSlots(UUID petition) {
        return jdbc.sql("""
                        DELETE FROM signature_slot WHERE (petition, tag) IN
                          (SELECT petition, tag FROM signature_slot WHERE petition = ? LIMIT ?)""").params(petition, AT_ONCE).update();
    }

    private int removeSecrets(String first, String end) {
        return jdbc.sql("DELETE FROM vault_secret WHERE ctid >= ?::tid AND ctid < ?::tid AND scope IN (" + LEFT + ")")
                .params(first, end)
                .update();
    }
}
