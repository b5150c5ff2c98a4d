package org.tadamon.core.signature;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;

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
     * @param hold why it is to be held from the first moment, a code a person can look up; {@code null} to hold nothing
     * @param consents what the signer allowed whom; most often nothing. Signing again, when there is a signature
     *     already, changes nothing about these either: whoever types an address need not be its owner
     */
    record GiveSignature(
            @TargetAggregateIdentifier SignatureId signatureId,
            PetitionId petitionId,
            Signer signer,
            String areaCode,
            @Nullable String source,
            Confirmation confirmation,
            @Nullable String hold,
            List<Consent> consents)
            implements SignatureCommand {

        /** Makes it unchangeable. */
        public GiveSignature {
            consents = List.copyOf(consents);
        }

        /** Sign and allow nobody anything. */
        public GiveSignature(
                SignatureId signatureId,
                PetitionId petitionId,
                Signer signer,
                String areaCode,
                @Nullable String source,
                Confirmation confirmation) {
            this(signatureId, petitionId, signer, areaCode, source, confirmation, null, List.of());
        }
    }

    /**
     * The address was shown to be the signer's own. Refused: {@link SignatureProblem.ConfirmedTooLate} from 24 hours
     * after the petition ended on.
     */
    record ConfirmSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /** The signer takes the signature back. */
    record WithdrawSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /** It was not the owner of the address who signed: take the signature back and forget whoever it was. */
    record DisownSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /**
     * Nobody has confirmed it, and nobody will: take it back and forget whoever it was. Nothing happens to one that was
     * confirmed.
     */
    record ForgetUnconfirmed(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /** Show more or less from now on. Refused: {@link SignatureProblem.TakenBack}. */
    record ChangeVisibility(@TargetAggregateIdentifier SignatureId signatureId, Visibility visibility)
            implements SignatureCommand {}

    /** The signer asks somebody to look at a signature that is held or was removed; otherwise nothing happens. */
    record AskForReview(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /**
     * Set the signature aside until somebody has looked at it.
     *
     * @param reason a code a person can look up, for example {@code many-from-one-network}, or that of a rule
     * @param only holds again only what was released or removed for this; {@code null}: what nobody holds or removed
     */
    record HoldSignature(
            @TargetAggregateIdentifier SignatureId signatureId,
            String reason,
            @Nullable String only) implements SignatureCommand {

        /** Set aside what nobody holds or has removed. */
        public HoldSignature(SignatureId signatureId, String reason) {
            this(signatureId, reason, null);
        }
    }

    /**
     * Take the signature out of the count for good, unless restored.
     *
     * @param reason a code a person can look up
     * @param only does nothing unless this is why it is held, or was removed before; {@code null} whyever it is held
     */
    record RemoveSignature(
            @TargetAggregateIdentifier SignatureId signatureId,
            String reason,
            @Nullable String only) implements SignatureCommand {

        /** Take it out, whatever it is held for. */
        public RemoveSignature(SignatureId signatureId, String reason) {
            this(signatureId, reason, null);
        }
    }

    /**
     * Undo holding or removing.
     *
     * @param reason a code a person can look up; empty without one
     * @param only does nothing unless this is why it was held or removed; {@code null} whyever it was
     */
    record RestoreSignature(
            @TargetAggregateIdentifier SignatureId signatureId,
            String reason,
            @Nullable String only) implements SignatureCommand {

        /** Undo it, whyever it was held or removed. */
        public RestoreSignature(SignatureId signatureId) {
            this(signatureId, "", null);
        }
    }

    /** Forget the person. The number stands; who it was is destroyed. */
    record EraseSignature(@TargetAggregateIdentifier SignatureId signatureId) implements SignatureCommand {}

    /**
     * The signer allows an organisation something. Refused: {@link SignatureProblem.TakenBack} once the signature was
     * withdrawn or the person forgotten.
     */
    record GiveConsent(@TargetAggregateIdentifier SignatureId signatureId, Consent consent)
            implements SignatureCommand {}

    /**
     * The signer allows it no more, whatever words it was given on.
     *
     * @param consent the organisation and the purpose; its words do not matter
     */
    record TakeConsentBack(@TargetAggregateIdentifier SignatureId signatureId, Consent consent)
            implements SignatureCommand {}
}
