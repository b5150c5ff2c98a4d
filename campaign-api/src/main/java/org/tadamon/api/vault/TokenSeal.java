package org.tadamon.api.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Seals texts under a token that is kept nowhere here, such as a browser's cookie: whoever has stolen the database and
 * the master key opens nothing without it.
 */
public final class TokenSeal {

    private final SecretKey key;
    private final byte[] use;

    private TokenSeal(SecretKey key, byte[] use) {
        this.key = key;
        this.use = use;
    }

    /**
     * What seals under this token.
     *
     * @param token at least 128 random bits
     * @param use what for; sealed for one use it opens for no other
     */
    public static TokenSeal of(byte[] token, String use) {
        var additional = use.getBytes(StandardCharsets.UTF_8);
        return new TokenSeal(Crypto.derive(token, additional), additional);
    }

    /** Seals. */
    public byte[] seal(String text) {
        return Crypto.seal(key, use, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens; empty for another token, another use, or anything that was not sealed here. */
    public Optional<String> open(byte[] sealed) {
        try {
            return Optional.of(new String(Crypto.open(key, use, sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException other) {
            return Optional.empty();
        }
    }
}
