package org.tadamon.api.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** 256 random bits that let whoever holds them in. It is kept by its holder; here only its hash is. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final byte[] value;

    private Secret(byte[] value) {
        this.value = value;
    }

    /** A new one. */
    public static Secret draw() {
        var value = new byte[BYTES];
        RANDOM.nextBytes(value);
        return new Secret(value);
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    public static Optional<Secret> read(@Nullable String written) {
        if (written == null || !WRITTEN.matcher(written.strip()).matches()) {
            return Optional.empty();
        }
        var value = Base64.getUrlDecoder().decode(written.strip());
        return Optional.of(new Secret(value));
    }

    /** As its holder keeps it: 43 characters that need no quoting anywhere. */
    public String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /** What is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java platform has SHA-256", every);
        }
    }

    /** Something that only its holder and whoever is shown it here can make: another for each use. */
    public byte[] proof(String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value, "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", every);
        }
    }

    @Override
    public String toString() {
        return "<secret>";
    }
}
