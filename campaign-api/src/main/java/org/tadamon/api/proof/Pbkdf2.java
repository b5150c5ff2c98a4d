package org.tadamon.api.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018), the first block of it. The JDK's own takes passwords of characters only, and
 * these are bytes.
 */
final class Pbkdf2 {

    /** As long as one block. */
    static final int KEY_LENGTH = 32;

    private static final String HMAC = "HmacSHA256";

    private Pbkdf2() {}

    /** The key for a nonce followed by a counter in four bytes, the first the greatest. */
    static byte[] key(byte[] nonce, int counter, byte[] salt, int rounds) {
        var password =
                ByteBuffer.allocate(nonce.length + Integer.BYTES).put(nonce).putInt(counter);
        return key(password.array(), salt, rounds);
    }

    static byte[] key(byte[] password, byte[] salt, int rounds) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(password, HMAC));
            mac.update(salt);
            var round = mac.doFinal(new byte[] {0, 0, 0, 1});
            var key = round.clone();
            for (int i = 1; i < rounds; i++) {
                round = mac.doFinal(round);
                for (int at = 0; at < key.length; at++) {
                    key[at] ^= round[at];
                }
            }
            return key;
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", every);
        }
    }
}
