package org.tadamon.projections.consentledger;

import org.tadamon.core.signature.SignatureId;

/** What does the signer of this signature allow whom? */
public record FindConsents(SignatureId signatureId) {}
