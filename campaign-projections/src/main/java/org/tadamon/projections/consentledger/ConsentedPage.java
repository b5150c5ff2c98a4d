package org.tadamon.projections.consentledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/**
 * A page of signatures an organisation holds a consent for.
 *
 * @param next the key of the next page; {@code null} on the last
 */
public record ConsentedPage(List<Line> lines, @Nullable Long next) {

    /**
     * One signature.
     *
     * @param consents all that the organisation is allowed; one at least
     * @param key where pages are turned
     */
    public record Line(SignatureId signatureId, PetitionId petitionId, List<HeldConsent> consents, long key) {}
}
