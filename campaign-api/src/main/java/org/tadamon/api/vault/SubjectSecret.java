package org.tadamon.api.vault;

import javax.crypto.SecretKey;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** One person's part in one thing, opened for as long as it takes to seal what they wrote. */
public final class SubjectSecret {

    private final KeyRef key;
    private final int epoch;
    private final byte[] wrapped;
    private final SecretKey dataKey;

    SubjectSecret(KeyRef key, int epoch, byte[] wrapped, SecretKey dataKey) {
        this.key = key;
        this.epoch = epoch;
        this.wrapped = wrapped;
        this.dataKey = dataKey;
    }

    /** Seals a value for this purpose, for example {@code signer.email}. */
    public Personal seal(String purpose, String value) {
        return SealedFormat.seal(dataKey, key, purpose, value);
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
