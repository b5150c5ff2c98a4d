package org.tadamon.api.vault;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.vault.pages.SecretPages;

/**
 * Renews the keys that wrap secrets, so that a secret that was destroyed stays so, even if somebody finds it in an old
 * backup: what wrapped it is gone. In this order: a new key begins; when no node can remember that there was none, the
 * old one is retired, and nothing can be stored under it any more; what still lies under it is wrapped anew; and when
 * there is nothing left, it is destroyed. Each step goes by what is in the database alone, so it does not matter which
 * node does it, nor when one was stopped.
 */
public final class Epochs {

    /** Longer than a key is remembered, with what was drawn under it and waits to be stored. */
    static final Duration UNTIL_RETIRED = ScopeKeys.REMEMBERED.multipliedBy(5);

    /** Keys after which another has begun. */
    private static final String OLD = """
            vault_wrapping_key o WHERE EXISTS
              (SELECT FROM vault_wrapping_key n WHERE n.scope = o.scope AND n.epoch > o.epoch AND n.begun_at <= ?)""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ScopeKeys scopes;
    private final SecretPages pages;

    Epochs(JdbcClient jdbc, TransactionTemplate transaction, ScopeKeys scopes, SecretPages pages) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scopes = scopes;
        this.pages = pages;
    }

    /**
     * Begins the next epoch of every scope whose last began that long ago; returns of how many. Those that are half
     * through go along, so that secrets are gone through seldom.
     */
    public int begin(Instant now, Duration length) {
        if (lastBegunBefore(now.minus(length)).isEmpty()) {
            return 0;
        }
        Integer begun = transaction.execute(_ -> {
            ScopeEnds.Gate.pass(jdbc);
            return lastBegunBefore(now.minus(length.dividedBy(2))).stream()
                    .mapToInt(scope -> beginNext(scope, now))
                    .sum();
        });
        scopes.forgetAll();
        return Objects.requireNonNull(begun);
    }

    /** Retires keys after which another has begun long enough ago; returns how many. */
    public int retire(Instant now) {
        var since = Timestamp.from(now.minus(UNTIL_RETIRED));
        if (jdbc.sql("SELECT count(*) FROM " + OLD + " AND o.retired_at IS NULL")
                        .param(since)
                        .query(Long.class)
                        .single()
                == 0) {
            return 0;
        }
        Integer retired = transaction.execute(_ -> {
            ScopeEnds.Gate.shut(jdbc);
            return jdbc.sql(
                            "UPDATE vault_wrapping_key SET retired_at = ? WHERE (scope, epoch) IN (SELECT o.scope, o.epoch FROM "
                                    + OLD + ") AND retired_at IS NULL")
                    .params(Timestamp.from(now), since)
                    .update();
        });
        return Objects.requireNonNull(retired);
    }

    /** Whether there may be secrets under a key after which another has begun. */
    public boolean areUnderWay() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM vault_wrapping_key GROUP BY scope HAVING count(*) > 1)")
                .query(Boolean.class)
                .single();
    }

    /** Wraps anew what lies under older keys, going through all secrets once; returns how many. Safe to repeat. */
    public long rewrap() throws InterruptedException {
        return pages.walk(new Rewrapping(jdbc, scopes)::between);
    }

    /** Destroys retired keys that wrap nothing any more; returns how many. */
    public int destroy() {
        int destroyed = jdbc.sql("""
                        DELETE FROM vault_wrapping_key k WHERE retired_at IS NOT NULL
                          AND NOT EXISTS (SELECT FROM vault_secret s WHERE s.scope = k.scope AND s.epoch = k.epoch)""").update();
        scopes.forgetAll();
        return destroyed;
    }

    private List<UUID> lastBegunBefore(Instant moment) {
        return jdbc.sql("""
                        SELECT scope FROM vault_wrapping_key GROUP BY scope
                        HAVING max(begun_at) <= ? AND count(*) = 1""")
                .param(Timestamp.from(moment))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Once, should two nodes do it at the same moment. */
    private int beginNext(UUID scope, Instant now) {
        return jdbc.sql("""
                        INSERT INTO vault_wrapping_key (scope, epoch, wrapped, begun_at)
                        SELECT scope, max(epoch) + 1, ?, ? FROM vault_wrapping_key
                        WHERE scope = ? GROUP BY scope HAVING count(*) = 1 ON CONFLICT DO NOTHING""").params(scopes.fresh(), Timestamp.from(now), scope).update();
    }
}
