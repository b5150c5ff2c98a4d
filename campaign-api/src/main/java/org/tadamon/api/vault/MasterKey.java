package org.tadamon.api.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.secret.PrivateFile;

/** The key above all keys, 32 bytes in a file of its own. Lost with it is everything personal; counts stand. */
public final class MasterKey {

    private final SecretKey key;

    private MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Reads it, or draws it at the first start. */
    public static MasterKey in(Path file) {
        return new MasterKey(Base64.getDecoder().decode(PrivateFile.readOrCreate(file, MasterKey::drawn)));
    }

    private static String drawn() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Refuses to go on with another key than the one this database was begun with. */
    public void verify(DataSource dataSource) {
        var mark = Crypto.hmac(key, "tadamon/master-check/v1".getBytes(StandardCharsets.UTF_8));
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql("INSERT INTO vault_master_check (mark) VALUES (?) ON CONFLICT DO NOTHING")
                .param(mark)
                .update();
        var known = jdbc.sql("SELECT mark FROM vault_master_check")
                .query(byte[].class)
                .single();
        if (!MessageDigest.isEqual(mark, known)) {
            throw new IllegalStateException(
                    "This is not the master key this database was begun with. Nothing personal could"
                            + " be opened with it. Restore the right file, or point TADAMON_MASTER_KEY to it.");
        }
    }

    /** Wraps a key, so that it can lie in the database. */
    public byte[] wrap(byte[] secret) {
        return Crypto.wrap(key, secret);
    }

    /** The key that was wrapped; fails for whatever was wrapped by another master key, or changed since. */
    public byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
        return Crypto.unwrap(key, wrapped);
    }
}
