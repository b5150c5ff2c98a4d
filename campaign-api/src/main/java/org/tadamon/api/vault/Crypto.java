package org.tadamon.api.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The few primitives the vault is made of, all of the JDK's own. */
final class Crypto {

    static final int NONCE = 12;
    static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Named, because a search through all providers takes longer than sealing a name. */
    private static final Provider JDK = Objects.requireNonNull(Security.getProvider("SunJCE"));

    private Crypto() {}

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** HMAC-SHA-256. */
    static byte[] hmac(SecretKey key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256", JDK);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException every) {
            throw missing(every);
        }
    }

    /** AES-256-KWP (RFC 5649). */
    static byte[] wrap(SecretKey with, byte[] secret) {
        try {
            var cipher = Cipher.getInstance("AES/KWP/NoPadding", JDK);
            cipher.init(Cipher.WRAP_MODE, with);
            return cipher.wrap(new SecretKeySpec(secret, "AES"));
        } catch (GeneralSecurityException every) {
            throw missing(every);
        }
    }

    static byte[] unwrap(SecretKey with, byte[] wrapped) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/KWP/NoPadding", JDK);
        cipher.init(Cipher.UNWRAP_MODE, with);
        return cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
    }

    /** HKDF-SHA-256, a key for one use out of a secret. */
    static SecretKey derive(byte[] secret, byte[] use) {
        try {
            return KDF.getInstance("HKDF-SHA256", JDK)
                    .deriveKey(
                            "AES", HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(use, 32));
        } catch (GeneralSecurityException every) {
            throw missing(every);
        }
    }

    /** AES-256-GCM with a fresh nonce: nonce, ciphertext, tag. */
    static byte[] seal(SecretKey key, byte[] additional, byte[] plain) {
        try {
            var nonce = random(NONCE);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding", JDK);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(additional);
            var sealed = new byte[NONCE + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException every) {
            throw missing(every);
        }
    }

    static byte[] open(SecretKey key, byte[] additional, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new GeneralSecurityException("too short to have been sealed");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", JDK);
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
        cipher.updateAAD(additional);
        return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("this Java lacks what the vault is made of", cause);
    }
}
