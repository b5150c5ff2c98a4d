package org.tadamon.core.signature;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.signature.SignatureCommand.DisownSignature;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;

/** Decides whether one person's support of one petition counts. */
@AggregateRoot(type = "signature")
public final class Signature {

    @AggregateIdentifier
    private @Nullable SignatureId id;

    private Life life = Life.NONE;

    Signature() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveSignature command, SigningTerms petitions, Clock clock) {
        if (!life.standing().takesASignature()) {
            return;
        }
        apply(new SignatureEvent.SignatureGiven(
                command.signatureId(),
                command.petitionId(),
                SigningTerms.wordsOpenToSign(petitions.of(command.petitionId()), clock),
                command.signer(),
                command.confirmation(),
                life.given(command)));
        if (command.hold() != null) {
            handle(new HoldSignature(command.signatureId(), command.hold()));
        }
        command.consents().forEach(this::consent);
    }

    @CommandHandler
    void handle(SignatureCommand.ConfirmSignature command, SigningTerms petitions, Clock clock) {
        if (!life.standing().confirmed()) {
            SigningTerms.requireStillConfirmable(petitions.of(life.petition()), clock);
        }
        become(life.standing().confirm(), SignatureEvent.SignatureConfirmed::new);
    }

    /** Who was told that the number stands is held to it, until they say that it is to go along. */
    @CommandHandler
    void handle(SignatureCommand.WithdrawSignature command) {
        if (!life.standing().erased()) {
            become(life.standing().withdraw(), SignatureEvent.SignatureWithdrawn::new);
        }
    }

    @CommandHandler
    void handle(DisownSignature command) {
        become(life.standing().withdraw(), SignatureEvent.SignatureWithdrawn::new);
        become(life.standing().erase(), SignatureEvent.SignatureErased::new);
    }

    @CommandHandler
    void handle(SignatureCommand.ForgetUnconfirmed command) {
        if (!life.standing().confirmed()) {
            handle(new DisownSignature(command.signatureId()));
        }
    }

    @CommandHandler
    void handle(HoldSignature command) {
        become(
                life.standing().hold(command.reason(), command.only()),
                (id, of, tally) -> new SignatureEvent.SignatureHeld(id, of, command.reason(), tally));
    }

    @CommandHandler
    void handle(SignatureCommand.RemoveSignature command) {
        become(
                life.standing().remove(command.reason(), command.only()),
                (id, of, tally) -> new SignatureEvent.SignatureRemoved(id, of, command.reason(), tally));
    }

    @CommandHandler
    void handle(SignatureCommand.RestoreSignature command) {
        become(
                life.standing().restore(command.reason(), command.only()),
                (id, of, tally) -> new SignatureEvent.SignatureRestored(id, of, command.reason(), tally));
    }

    @CommandHandler
    void handle(SignatureCommand.EraseSignature command) {
        become(life.standing().erase(), SignatureEvent.SignatureErased::new);
    }

    @CommandHandler
    void handle(SignatureCommand.AskForReview command) {
        if (life.standing().mayAskForReview() && !life.reviewAsked()) {
            apply(new SignatureEvent.SignatureReviewAsked(command.signatureId(), life.petition(), life.unmoved()));
        }
    }

    @CommandHandler
    void handle(SignatureCommand.ChangeVisibility command) {
        life.standing().requireMayChoose();
        if (command.visibility() != life.visibility()) {
            apply(new SignatureEvent.SignatureVisibilityChanged(
                    command.signatureId(), life.petition(), command.visibility(), life.unmoved()));
        }
    }

    @CommandHandler
    void handle(SignatureCommand.GiveConsent command) {
        life.standing().requireMayChoose();
        consent(command.consent());
    }

    @CommandHandler
    void handle(SignatureCommand.TakeConsentBack command) {
        life.consents()
                .allowing(command.consent())
                .ifPresent(held -> apply(new SignatureEvent.SignatureConsentTakenBack(
                        command.signatureId(), life.petition(), held, life.unmoved())));
    }

    @EventSourcingHandler
    void on(SignatureEvent event) {
        id = event.signatureId();
        life = life.after(event);
    }

    private void consent(Consent consent) {
        if (id != null && !life.consents().hold(consent)) {
            apply(new SignatureEvent.SignatureConsented(id, life.petition(), consent, life.unmoved()));
        }
    }

    private void become(Standing next, Life.Step step) {
        if (id != null && !next.equals(life.standing())) {
            apply(step.event(id, life.petition(), life.moved(next)));
        }
    }
}
