package org.tadamon.api.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** One person's part in one thing, opened for as long as it takes to seal what they wrote. */
public final class SubjectSecret {

    private static final byte[] PROOF_KEY = "tadamon/proof/v1".getBytes(StandardCharsets.UTF_8);

    private static final byte[] BYTES_KEY = "tadamon/bytes/v1".getBytes(StandardCharsets.UTF_8);

    private final KeyRef key;
    private final int epoch;
    private final byte[] wrapped;
    private final byte[] secret;
    private final SecretKey dataKey;

    SubjectSecret(KeyRef key, int epoch, byte[] wrapped, byte[] secret) {
        this.key = key;
        this.epoch = epoch;
        this.wrapped = wrapped;
        this.secret = secret;
        this.dataKey = SealedFormat.dataKey(secret);
    }

    /** Seals a value for this purpose, for example {@code signer.email}. */
    public Personal seal(String purpose, String value) {
        return SealedFormat.seal(dataKey, key, purpose, value);
    }

    /** Seals many values at once, for one use; what is sealed for one opens for no other. */
    public byte[] sealBytes(String use, byte[] plain) {
        return Crypto.seal(bytesKey(), additional(use), plain);
    }

    /** Opens what was sealed for this use; fails for anything else, and whatever was changed since. */
    public byte[] openBytes(String use, byte[] sealed) throws GeneralSecurityException {
        return Crypto.open(bytesKey(), additional(use), sealed);
    }

    private SecretKey bytesKey() {
        return Crypto.derive(secret, BYTES_KEY);
    }

    private byte[] additional(String use) {
        return (key + "|" + use).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What only who holds this secret can work out: 32 bytes, the same for the same use, in any epoch, until the secret
     * is destroyed. HMAC-SHA-256 under a key of its own, so that a proof that is shown tells nothing of what is sealed.
     *
     * @param use what for, for example {@code signature.confirm|1}; proofs of two uses have nothing in common
     */
    public byte[] proof(String use) {
        return Crypto.hmac(Crypto.derive(secret, PROOF_KEY), use.getBytes(StandardCharsets.UTF_8));
    }

    /** Whose it is. */
    public KeyRef key() {
        return key;
    }

    /** The epoch it is wrapped in. */
    public int epoch() {
        return epoch;
    }

    /** As it is stored. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    @Override
    public String toString() {
        return "<secret>";
    }
}
