package org.tadamon.api.confirmation;

import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/**
 * Somebody has shown that a signature is theirs.
 *
 * @param late whether it was to be confirmed by that and it was too late: the petition ended more than a day ago, or
 *     the link is older than a code lives
 */
public record Proof(PetitionId petition, SignatureId signature, boolean late) {}
