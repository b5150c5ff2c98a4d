package org.tadamon.api.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Seals a text under a token that is kept nowhere here, such as a browser's cookie: whoever has stolen the database and
 * the master key opens nothing without it.
 */
public final class TokenSeal {

    private TokenSeal() {}

    /**
     * Seals.
     *
     * @param token at least 128 random bits
     * @param use what for; sealed for one use it opens for no other
     */
    public static byte[] seal(byte[] token, String use, String text) {
        var additional = use.getBytes(StandardCharsets.UTF_8);
        return Crypto.seal(Crypto.derive(token, additional), additional, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens; empty for another token, another use, or anything that was not sealed here. */
    public static Optional<String> open(byte[] token, String use, byte[] sealed) {
        var additional = use.getBytes(StandardCharsets.UTF_8);
        try {
            var text = Crypto.open(Crypto.derive(token, additional), additional, sealed);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException other) {
            return Optional.empty();
        }
    }
}
