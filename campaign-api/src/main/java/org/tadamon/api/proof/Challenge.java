package org.tadamon.api.proof;

/**
 * What is to be solved: find the counter from 0 on for which the key derived from nonce and counter begins as told.
 * Named as ALTCHA v2 has it, so that every implementation of it solves it.
 *
 * @param signature what nobody else can make, over the parameters, in hexadecimal digits
 */
public record Challenge(Parameters parameters, String signature) {

    /**
     * What is to be solved, in the order in which it is signed.
     *
     * @param algorithm {@code PBKDF2/SHA-256}
     * @param cost how many rounds each derivation takes
     * @param expiresAt in seconds since 1970 (UTC): a solution is refused from then on
     * @param keyLength of the derived key, in bytes
     * @param keyPrefix how the derived key begins, in hexadecimal digits
     * @param keySignature tells the right derived key without deriving it anew
     * @param nonce 16 random bytes in hexadecimal digits; the password is these, then the counter in four bytes
     * @param salt 16 random bytes in hexadecimal digits
     */
    public record Parameters(
            String algorithm,
            int cost,
            Data data,
            long expiresAt,
            int keyLength,
            String keyPrefix,
            String keySignature,
            String nonce,
            String salt) {}

    /**
     * What we know it by again.
     *
     * @param effort how many times the work of the easiest one it is
     * @param purpose what it was made for, for example {@code signature}
     */
    public record Data(int effort, String purpose) {}
}
