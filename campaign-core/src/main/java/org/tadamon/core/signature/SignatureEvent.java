package org.tadamon.core.signature;

import java.util.Objects;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;

/** All that can have happened to one signature. Each event carries the {@link Tally} by which it moves the count. */
public sealed interface SignatureEvent {

    /** Which signature it happened to. */
    SignatureId signatureId();

    /** The petition it supports. */
    PetitionId petitionId();

    /** By how much the petition's count moves. */
    Tally tally();

    /**
     * A person signed. From {@link SignatureCommand.GiveSignature}.
     *
     * @param textVersion the words that were signed
     * @param confirmation whether it counts at once or waits for {@link SignatureConfirmed}
     */
    record SignatureGiven(
            SignatureId signatureId,
            PetitionId petitionId,
            TextVersion textVersion,
            Signer signer,
            Confirmation confirmation,
            Tally tally)
            implements SignatureEvent {}

    /** The signer's address was shown to be their own. From {@link SignatureCommand.ConfirmSignature}. */
    record SignatureConfirmed(SignatureId signatureId, PetitionId petitionId, Tally tally) implements SignatureEvent {}

    /**
     * The signer took it back. From {@link SignatureCommand.WithdrawSignature}, and from
     * {@link SignatureCommand.DisownSignature} and {@link SignatureCommand.ForgetUnconfirmed}, which erase it as well.
     */
    record SignatureWithdrawn(SignatureId signatureId, PetitionId petitionId, Tally tally) implements SignatureEvent {}

    /**
     * It was set aside to be looked at. From {@link SignatureCommand.HoldSignature}, or together with
     * {@link SignatureGiven}, so that it has never counted.
     */
    record SignatureHeld(SignatureId signatureId, PetitionId petitionId, String reason, Tally tally)
            implements SignatureEvent {}

    /** It was taken out. From {@link SignatureCommand.RemoveSignature}. */
    record SignatureRemoved(SignatureId signatureId, PetitionId petitionId, String reason, Tally tally)
            implements SignatureEvent {}

    /**
     * Holding or removing was undone. From {@link SignatureCommand.RestoreSignature}.
     *
     * @param reason empty without one, as it always was before there were rules
     */
    record SignatureRestored(SignatureId signatureId, PetitionId petitionId, String reason, Tally tally)
            implements SignatureEvent {

        /** What was stored before reasons were. */
        public SignatureRestored {
            reason = Objects.requireNonNullElse(reason, "");
        }

        /** Undone without a reason. */
        public SignatureRestored(SignatureId signatureId, PetitionId petitionId, Tally tally) {
            this(signatureId, petitionId, "", tally);
        }
    }

    /** The person is forgotten; the count stands. From {@link SignatureCommand.EraseSignature}. */
    record SignatureErased(SignatureId signatureId, PetitionId petitionId, Tally tally) implements SignatureEvent {}

    /**
     * The signer allowed an organisation something, on words they were shown; on other words than before, the new ones
     * hold. The count does not move. From {@link SignatureCommand.GiveSignature} and
     * {@link SignatureCommand.GiveConsent}.
     */
    record SignatureConsented(SignatureId signatureId, PetitionId petitionId, Consent consent, Tally tally)
            implements SignatureEvent {}

    /**
     * The signer allows it no more. The count does not move. From {@link SignatureCommand.TakeConsentBack}; withdrawing
     * and erasing a signature end every consent without this event.
     */
    record SignatureConsentTakenBack(SignatureId signatureId, PetitionId petitionId, Consent consent, Tally tally)
            implements SignatureEvent {}

    /**
     * The signer shows more or less of themselves from now on. The count does not move. From
     * {@link SignatureCommand.ChangeVisibility}.
     */
    record SignatureVisibilityChanged(
            SignatureId signatureId, PetitionId petitionId, Visibility visibility, Tally tally)
            implements SignatureEvent {}

    /**
     * The signer asks somebody to look again at a signature that is held or was removed. The count does not move. From
     * {@link SignatureCommand.AskForReview}; once for each time it was held or removed.
     */
    record SignatureReviewAsked(SignatureId signatureId, PetitionId petitionId, Tally tally)
            implements SignatureEvent {}
}
