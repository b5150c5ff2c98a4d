package org.tadamon.projections.signerroll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Signer;

/**
 * One signer, sealed. Made of every {@link org.tadamon.core.signature.SignatureEvent}.
 *
 * @param position where in the ledger the signature stands; the key pages are turned by
 * @param signer sealed; what is erased cannot be opened any more
 * @param source the code of the link they came by; {@code null} without one
 * @param countsIfFree whether it counts, or would if moderators had not held or removed it
 */
public record SignerLine(
        SignatureId signatureId,
        long position,
        Instant givenAt,
        Signer signer,
        String areaCode,
        @Nullable String source,
        SignerStatus status,
        boolean erased,
        boolean countsIfFree) {

    /**
     * Somebody whose name is handed on, sealed.
     *
     * @param position the key by which the roll is gone on with
     */
    public record Named(
            SignatureId signatureId, long position, Personal name, String areaCode, String language, Instant givenAt) {
        @Override
        public String toString() {
            return "<signer " + signatureId + ">";
        }
    }

    @Override
    public String toString() {
        return "<signer " + signatureId + ">";
    }
}
