package org.tadamon.core.signature;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;

/** All that can be asked of one signature. Each may be asked twice with the same result. */
public sealed interface SignatureCommand {

    /** Whom it is asked of. */
    SignatureId signatureId();

    /**
     * Sign. The same person gets the same signature id, so signing again, from another node or after a lost answer,
     * changes nothing; after withdrawing it signs anew. Refused: {@link SignatureProblem}, every one of its rules on
     * the petition.
     *
     * @param areaCode the area the signer chose, one that exists
     * @param source the code of the link they came by, 1 to 32 of {@code a-z 0-9 -}
     * @param confirmation whether the address must be confirmed before the signature counts
     */
    record GiveSignature(
            @TargetAggregateIdentifier SignatureId signatureId,
            PetitionId petitionId,
            Signer signer,
            String areaCode,
            @Nullable String source,
            Confirmation confirmation)
            implements SignatureCommand {}

    /** The address was shown to be the signer's own. */
    record ConfirmSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /** The signer takes the signature back. */
    record WithdrawSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /**
     * Set the signature aside until somebody has looked at it.
     *
     * @param reason a code a person can look up, for example {@code many-from-one-network}
     */
    record HoldSignature(@TargetAggregateIdentifier SignatureId signatureId, String reason)
            implements SignatureCommand {}

    /**
     * Take the signature out of the count for good, unless restored.
     *
     * @param reason a code a person can look up
     */
    record RemoveSignature(@TargetAggregateIdentifier SignatureId signatureId, String reason)
            implements SignatureCommand {}

    /** Undo holding or removing. */
    record RestoreSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /** Forget the person. The number stands; who it was is destroyed. */
    record EraseSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}
}
