package org.tadamon.core.privacy;

/**
 * A piece of personal data, sealed. It is ciphertext from the moment it is made: commands, events and read models carry
 * it as it is, and only the vault at the edge can open it, for as long as its secret has not been destroyed.
 *
 * <p>The ledger keeps it as {@code {"v":1,"k":"scope/subject","p":"signer.email","c":"base64(iv|ciphertext|tag)"}}, for
 * ever: AES-256-GCM, the additional data is {@code v|k|p} so that it cannot be moved to another field, event or person,
 * and padded to 32-byte steps so that its length tells nothing.
 *
 * @param version how {@code sealed} was made; 1
 * @param key whose secret opens it
 * @param purpose what it is, for example {@code signer.email}; authenticated, so it cannot pass for something else
 * @param sealed base64 of the 12-byte nonce, the ciphertext and the 16-byte tag
 */
public record Personal(int version, KeyRef key, String purpose, String sealed) {

    /** The way values are sealed today. */
    public static final int VERSION = 1;

    @Override
    public String toString() {
        return "<personal>";
    }
}
