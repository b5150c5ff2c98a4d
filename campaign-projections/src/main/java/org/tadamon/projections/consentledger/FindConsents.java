package org.tadamon.projections.consentledger;

import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/** What does the signer of this signature of this petition allow whom? */
public record FindConsents(PetitionId petitionId, SignatureId signatureId) {}
