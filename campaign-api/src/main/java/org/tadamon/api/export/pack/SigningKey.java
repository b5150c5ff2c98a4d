package org.tadamon.api.export.pack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.settings.Settings;
import org.tadamon.api.vault.MasterKey;

/** The platform's Ed25519 key (RFC 8032), drawn at the first start; every node has the same. */
@Component
@DependsOnDatabaseInitialization
public class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final byte[] open;

    private record Halves(byte[] wrapped, byte[] open) {}

    SigningKey(Settings settings, JdbcClient jdbc) {
        var master = MasterKey.in(settings.masterKeyFile());
        try {
            draw(jdbc, master);
            var halves = jdbc.sql("SELECT wrapped, public FROM export_signing_key")
                    .query((row, _) -> new Halves(row.getBytes(1), row.getBytes(2)))
                    .single();
            secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(master.unwrap(halves.wrapped)));
            open = halves.open;
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException(
                    "the key exports are signed with does not belong to this master key", tampered);
        }
    }

    private static void draw(JdbcClient jdbc, MasterKey master) throws GeneralSecurityException {
        var fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        jdbc.sql("INSERT INTO export_signing_key (wrapped, public) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(
                        master.wrap(fresh.getPrivate().getEncoded()),
                        fresh.getPublic().getEncoded())
                .update();
    }

    /** The half everybody may know: base64 of its X.509 form (RFC 8410). */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(open);
    }

    /** By which the public half is known again: lower-case hex of SHA-256 over its X.509 form. */
    public String fingerprint() {
        return sha256(open);
    }

    /** Signs, the same bytes always with the same 64 bytes. */
    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", every);
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("every Java platform has SHA-256", every);
        }
    }
}
