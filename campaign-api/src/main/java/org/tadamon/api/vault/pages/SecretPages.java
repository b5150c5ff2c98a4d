package org.tadamon.api.vault.pages;

import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through all secrets in the order in which they lie on the disk, some pages at a time: it needs no index, which
 * everybody who signs would have to pay for, and holds nobody up for long. One node does it at a time; stopped in the
 * middle, the next begins again, and what was done is passed over quickly.
 */
public final class SecretPages {

    /** About 5,000 secrets. */
    private static final long AT_ONCE = 64;

    private static final long ONE_NODE = 8_359_176_405L;

    /** What is done with the secrets between two places, in a transaction; returns with how many. */
    @FunctionalInterface
    public interface Task {
        /** From the first place, a {@code tid}, until before the end. */
        int between(String first, String end);
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** Of this database. */
    public SecretPages(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Goes through them once; returns with how many something was done. Stops where another node is at it. */
    public long walk(Task task) throws InterruptedException {
        long pages = jdbc.sql("SELECT pg_relation_size('vault_secret') / current_setting('block_size')::int")
                .query(Long.class)
                .single();
        long done = 0;
        for (long page = 0; page < pages; page += AT_ONCE) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            int these = some(task, page);
            if (these < 0) {
                return done;
            }
            done += these;
        }
        return done;
    }

    private int some(Task task, long page) {
        return alone(() -> task.between(tid(page), tid(page + AT_ONCE)));
    }

    /** Does something in a transaction of its own, unless another node is at such a thing; then -1. */
    public int alone(IntSupplier some) {
        Integer done = transaction.execute(_ -> isAlone() ? some.getAsInt() : -1);
        return Objects.requireNonNull(done);
    }

    private boolean isAlone() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(ONE_NODE)
                .query(Boolean.class)
                .single();
    }

    private static String tid(long page) {
        return "(" + page + ",0)";
    }
}
