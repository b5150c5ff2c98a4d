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
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.SignatureProblem.NoSuchPetition;
import org.tadamon.core.signature.SignatureProblem.PetitionClosed;
import org.tadamon.core.signature.SignatureProblem.PetitionNotOpenYet;

/** Decides whether one person's support of one petition counts. */
@AggregateRoot(type = "signature")
public final class Signature {

    @AggregateIdentifier
    private @Nullable SignatureId id;

    private PetitionId petition = new PetitionId(new UUID(0, 0)); // none until its first event
    private Tally tally = new Tally("", null, 0);
    private Standing standing = Standing.ABSENT;

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
                wordsOpenToSign(petitions.of(command.petitionId()), clock),
                command.signer(),
                command.confirmation(),
                new Tally(command.areaCode(), command.source(), standing.changeTo(next))));
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
        };
    }

    private void become(Standing next, Function<Tally, SignatureEvent> event) {
        if (!next.equals(standing)) {
            apply(event.apply(tally.changing(standing.changeTo(next))));
        }
    }

    private static TextVersion wordsOpenToSign(SigningTerms.Terms terms, Clock clock) {
        return switch (terms) {
            case SigningTerms.Unknown() -> throw new CommandRefused(new NoSuchPetition());
            case SigningTerms.NotYet() -> throw new CommandRefused(new PetitionNotOpenYet());
            case SigningTerms.Open(var text, var closesAt) when clock.instant().isBefore(closesAt) -> text;
            case SigningTerms.Open _, SigningTerms.Ended() -> throw new CommandRefused(new PetitionClosed());
        };
    }
}
