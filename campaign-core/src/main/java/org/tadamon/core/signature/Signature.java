package org.tadamon.core.signature;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.consent.Consents;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureCommand.GiveConsent;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureCommand.TakeConsentBack;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsented;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.SignatureProblem.TakenBack;

/** Decides whether one person's support of one petition counts. */
@AggregateRoot(type = "signature")
public final class Signature {

    @AggregateIdentifier
    private @Nullable SignatureId id;

    private PetitionId petition = new PetitionId(new UUID(0, 0)); // none until its first event
    private Tally tally = new Tally("", null, 0);
    private Standing standing = Standing.ABSENT;
    private Consents consents = Consents.NONE;

    Signature() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveSignature command, SigningTerms petitions, Clock clock) {
        if (!standing.takesASignature()) {
            return;
        }
        var next = standing.given(command.confirmation());
        apply(new SignatureGiven(
                command.signatureId(),
                command.petitionId(),
                SigningTerms.wordsOpenToSign(petitions.of(command.petitionId()), clock),
                command.signer(),
                command.confirmation(),
                new Tally(command.areaCode(), command.source(), standing.changeTo(next))));
        command.consents().forEach(this::consent);
    }

    @CommandHandler
    void handle(ConfirmSignature command) {
        become(standing.confirm(), tally -> new SignatureConfirmed(command.signatureId(), petition, tally));
    }

    @CommandHandler
    void handle(WithdrawSignature command) {
        become(standing.withdraw(), tally -> new SignatureWithdrawn(command.signatureId(), petition, tally));
    }

    @CommandHandler
    void handle(HoldSignature command) {
        become(standing.hold(), tally -> new SignatureHeld(command.signatureId(), petition, command.reason(), tally));
    }

    @CommandHandler
    void handle(RemoveSignature command) {
        become(
                standing.remove(),
                tally -> new SignatureRemoved(command.signatureId(), petition, command.reason(), tally));
    }

    @CommandHandler
    void handle(RestoreSignature command) {
        become(standing.restore(), tally -> new SignatureRestored(command.signatureId(), petition, tally));
    }

    @CommandHandler
    void handle(EraseSignature command) {
        become(standing.erase(), tally -> new SignatureErased(command.signatureId(), petition, tally));
    }

    @CommandHandler
    void handle(GiveConsent command) {
        if (!standing.mayConsent()) {
            throw new CommandRefused(new TakenBack());
        }
        consent(command.consent());
    }

    @CommandHandler
    void handle(TakeConsentBack command) {
        consents.allowing(command.consent())
                .ifPresent(held ->
                        apply(new SignatureConsentTakenBack(command.signatureId(), petition, held, tally.changing(0))));
    }

    @EventSourcingHandler
    void on(SignatureEvent event) {
        id = event.signatureId();
        petition = event.petitionId();
        tally = event.tally();
        standing = switch (event) {
            case SignatureGiven given -> standing.given(given.confirmation());
            case SignatureConfirmed _ -> standing.confirm();
            case SignatureWithdrawn _ -> standing.withdraw();
            case SignatureHeld _ -> standing.hold();
            case SignatureRemoved _ -> standing.remove();
            case SignatureRestored _ -> standing.restore();
            case SignatureErased _ -> standing.erase();
            case SignatureConsented _, SignatureConsentTakenBack _ -> standing;
        };
        consents = switch (event) {
            case SignatureConsented given -> consents.with(given.consent());
            case SignatureConsentTakenBack back -> consents.without(back.consent());
            default -> standing.mayConsent() ? consents : Consents.NONE;
        };
    }

    private void consent(Consent consent) {
        if (id != null && !consents.hold(consent)) {
            apply(new SignatureConsented(id, petition, consent, tally.changing(0)));
        }
    }

    private void become(Standing next, Function<Tally, SignatureEvent> event) {
        if (!next.equals(standing)) {
            apply(event.apply(tally.changing(standing.changeTo(next))));
        }
    }
}
