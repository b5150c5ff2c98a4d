package org.tadamon.api.rule.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * Stands for texts, for as long as they are compared: equal ones have equal numbers, and none can be read from them.
 */
final class Keys {

    private final byte[] salt = new byte[16];
    private final MessageDigest digest;

    Keys() {
        new SecureRandom().nextBytes(salt);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has it", every);
        }
    }

    long of(String text) {
        digest.update(salt);
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
