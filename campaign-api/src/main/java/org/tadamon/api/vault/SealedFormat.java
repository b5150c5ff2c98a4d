package org.tadamon.api.vault;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/**
 * How a value is sealed; described at {@link Personal}, and for ever. The text in UTF-8 is followed by a byte 0x80 and
 * zero bytes up to a multiple of 32 (ISO/IEC 7816-4), so that the length of a name tells nothing.
 */
final class SealedFormat {

    private static final int STEP = 32;
    private static final byte END = (byte) 0x80;
    private static final byte[] DATA_KEY = "tadamon/data/v1".getBytes(StandardCharsets.UTF_8);

    private SealedFormat() {}

    /** The key a subject's values are sealed under, derived from its secret. */
    static SecretKey dataKey(byte[] secret) {
        return Crypto.derive(secret, DATA_KEY);
    }

    static Personal seal(SecretKey dataKey, KeyRef key, String purpose, String value) {
        var text = value.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(text, padded(text.length));
        padded[text.length] = END;
        var sealed = Crypto.seal(dataKey, additional(Personal.VERSION, key, purpose), padded);
        return new Personal(Personal.VERSION, key, purpose, Base64.getEncoder().encodeToString(sealed));
    }

    static String open(SecretKey dataKey, Personal value) throws GeneralSecurityException {
        if (value.version() != Personal.VERSION) {
            throw new GeneralSecurityException("sealed in a way that is not known here");
        }
        var padded = Crypto.open(
                dataKey, additional(value.version(), value.key(), value.purpose()), decoded(value.sealed()));
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != END || padded.length != padded(end)) {
            throw new GeneralSecurityException("not padded as it should be");
        }
        return text(padded, end);
    }

    private static int padded(int length) {
        return (length / STEP + 1) * STEP;
    }

    private static String text(byte[] padded, int end) throws GeneralSecurityException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(padded, 0, end))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new GeneralSecurityException("not text");
        }
    }

    /** There is one way to write each value: the last character of base64 has bits that would mean nothing. */
    private static byte[] decoded(String sealed) throws GeneralSecurityException {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            if (!Base64.getEncoder().encodeToString(bytes).equals(sealed)) {
                throw new GeneralSecurityException("base64 of another kind");
            }
            return bytes;
        } catch (IllegalArgumentException broken) {
            throw new GeneralSecurityException("not base64");
        }
    }

    private static byte[] additional(int version, KeyRef key, String purpose) {
        return (version + "|" + key + "|" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
