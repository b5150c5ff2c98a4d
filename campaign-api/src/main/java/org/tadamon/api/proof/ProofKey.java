package org.tadamon.api.proof;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.sharedkey.SharedKeys;

/** Signs what is handed out to be brought back; every node knows it again. */
@Component
class ProofKey {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Secret key;

    ProofKey(SharedKeys keys) {
        key = keys.key("proof", NEVER);
    }

    /** The signature over a text for one use, in hexadecimal digits. */
    String sign(String use, String text) {
        return HexFormat.of().formatHex(key.proof(use + "|" + text));
    }

    boolean isSigned(String use, String text, String signature) {
        return MessageDigest.isEqual(bytes(sign(use, text)), bytes(signature));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
