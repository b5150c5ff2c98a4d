package org.tadamon.api.sweep;

import java.util.UUID;
import org.tadamon.core.petition.PetitionId;

/**
 * One piece of work.
 *
 * @param subject the rule, the decision about a group, or the export it is for
 * @param orderedAt the position in the ledger at which it was ordered
 * @param stopping whether somebody wants it to stop
 * @param total how many signatures, or parts, it is about; -1 until that is known
 * @param done how many of them were gone through
 */
public record Sweep(
        UUID id,
        Work work,
        UUID subject,
        PetitionId petition,
        long orderedAt,
        boolean stopping,
        long total,
        long done) {

    /** What is done. */
    public enum Work {
        /** Look whom a rule would hold. */
        TRY,
        /** Hold whom it found. */
        HOLD,
        /** Restore whom it held. */
        UNHOLD,
        /** Release or remove a group. */
        DECIDE,
        /** Hold a group again. */
        HOLD_AGAIN,
        /** Gather what an export is made of, and make it; counted in hundred parts. */
        EXPORT,
        /** Make a list of signers; counted in hundred parts. */
        LIST
    }
}
