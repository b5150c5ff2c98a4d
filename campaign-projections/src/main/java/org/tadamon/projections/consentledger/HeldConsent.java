package org.tadamon.projections.consentledger;

import java.time.Instant;
import org.tadamon.core.consent.Consent;

/**
 * A consent that holds. Made of {@link org.tadamon.core.signature.SignatureEvent.SignatureConsented}, gone with
 * {@link org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack} and with the end of the signature.
 *
 * @param since when it was given, on these words
 * @param position where in the ledger that stands
 */
public record HeldConsent(Consent consent, Instant since, long position) {}
