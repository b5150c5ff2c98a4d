package org.tadamon.api.sharedkey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.vault.MasterKey;

/**
 * Random keys that every node has and nobody else, each for one use and one time, wrapped by the master key. Nothing
 * personal is sealed under them: with one that has died, what it made can be told from nothing.
 */
public final class SharedKeys {

    private final JdbcClient jdbc;
    private final MasterKey master;

    /** Those in this database. */
    public SharedKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** The key of this name, drawn by whichever node is the first to ask. */
    public Secret key(String name, Instant diesAt) {
        var fresh = Secret.draw().written().getBytes(StandardCharsets.US_ASCII);
        jdbc.sql("INSERT INTO shared_key (name, wrapped, dies_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(name, master.wrap(fresh), Timestamp.from(diesAt))
                .update();
        return jdbc.sql("SELECT wrapped FROM shared_key WHERE name = ?")
                .param(name)
                .query((row, _) -> unwrap(row.getBytes(1)))
                .single();
    }

    /** Destroys those whose time is over. */
    public void destroyDead(Instant now) {
        jdbc.sql("DELETE FROM shared_key WHERE dies_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private Secret unwrap(byte[] wrapped) {
        try {
            return Secret.read(new String(master.unwrap(wrapped), StandardCharsets.US_ASCII))
                    .orElseThrow();
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException(
                    "a shared key in the database does not belong to this master key", tampered);
        }
    }
}
