package org.tadamon.projections.signerroll;

import org.tadamon.core.petition.PetitionId;

/**
 * Everybody who signed in a part of the ledger, the oldest first?
 *
 * @param after the key the last part ended with: only signatures after this position
 * @param upTo only signatures up to this position
 * @param limit 1 to 5,000
 */
public record ScanSigners(PetitionId petitionId, long after, long upTo, int limit) {}
