package org.tadamon.projections.signerroll;

import java.time.Instant;
import org.tadamon.core.petition.PetitionId;

/**
 * Of those who signed up to a moment, how many count as is known now?
 *
 * @param until the last instant at which they signed; who took a signature back and gave it anew signed then
 */
public record CountGiven(PetitionId petitionId, Instant until) {}
