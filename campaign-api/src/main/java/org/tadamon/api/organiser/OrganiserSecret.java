package org.tadamon.api.organiser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.settings.Settings;

/** The one secret that lets organisers in: set by the operator, or drawn at the first start and kept only as a hash. */
@Component
@DependsOnDatabaseInitialization
public class OrganiserSecret {

    private final byte[] hash;
    private final Optional<String> drawn;

    OrganiserSecret(JdbcClient jdbc, Settings settings) {
        var set = settings.organiserSecret();
        var fresh = drawn();
        if (set != null && !set.isBlank()) {
            hash = sha256(set.strip());
            drawn = Optional.empty();
        } else {
            boolean first = jdbc.sql("INSERT INTO organiser_secret (sha256) VALUES (?) ON CONFLICT DO NOTHING")
                            .param(sha256(fresh))
                            .update()
                    == 1;
            hash = jdbc.sql("SELECT sha256 FROM organiser_secret")
                    .query(byte[].class)
                    .single();
            drawn = first ? Optional.of(fresh) : Optional.empty();
        }
    }

    /** The secret, if it was drawn at this very start: the only time it can be told. */
    public Optional<String> toTell() {
        return drawn;
    }

    /** Whether this is it, in a time that does not tell how nearly. */
    boolean is(String secret) {
        return MessageDigest.isEqual(hash, sha256(secret));
    }

    private static String drawn() {
        var bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Enough for 144 random bits; a secret the operator sets should be as long. */
    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java platform has SHA-256", every);
        }
    }
}
