package org.tadamon.projections.heldlist;

import java.time.Instant;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/**
 * One signature that is held. Made of every {@link org.tadamon.core.signature.SignatureEvent} that holds, removes or
 * restores.
 *
 * @param reason why: a code, or {@code rule-} and the id of a rule
 * @param reviewAsked whether its signer asked for another look
 * @param position where in the ledger it was held; the key pages are turned by
 */
public record HeldLine(
        SignatureId signatureId,
        PetitionId petitionId,
        String reason,
        Instant since,
        String areaCode,
        boolean reviewAsked,
        long position) {}
