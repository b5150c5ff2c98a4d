package org.tadamon.projections.heldlist;

import java.time.Instant;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/**
 * One signature that waits for a moderator: it is held, or was removed and its signer asked for another look. Made of
 * every {@link org.tadamon.core.signature.SignatureEvent} that holds, removes or restores, or asks for another look.
 *
 * @param reason why: a code, or {@code rule-} and the id of a rule
 * @param since when it was held; of a removed one, when its signer asked
 * @param removed whether it was removed, and is not held
 * @param reviewAsked whether its signer asked for another look
 * @param position where in the ledger it came to wait; the key pages are turned by
 */
public record HeldLine(
        SignatureId signatureId,
        PetitionId petitionId,
        String reason,
        Instant since,
        String areaCode,
        boolean removed,
        boolean reviewAsked,
        long position) {}
