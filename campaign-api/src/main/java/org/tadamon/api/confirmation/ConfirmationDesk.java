package org.tadamon.api.confirmation;

import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.confirmation.SlotCodes.Kept;
import org.tadamon.api.mailedcode.MailedCodes;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.ForgetUnconfirmed;
import org.tadamon.core.signature.SignatureId;

/** Knows codes and links again. Who shows one has confirmed their signature, as far as it was not confirmed. */
@Component
public class ConfirmationDesk {

    private final CommandGateway commands;
    private final SlotCodes codes;
    private final SpentCodes spent;
    private final Handles handles;
    private final Vault vault;

    ConfirmationDesk(CommandGateway commands, SlotCodes codes, SpentCodes spent, Handles handles, Vault vault) {
        this.spent = spent;
        this.commands = commands;
        this.codes = codes;
        this.handles = handles;
        this.vault = vault;
    }

    /**
     * Whose signature it is, if this is the code that was sent. It works once, and every try is counted first. It
     * confirms the signature in a page on which somebody has just signed, and nowhere else: whoever comes back must see
     * what they would confirm.
     */
    public Optional<Proof> byCode(@Nullable String handle, String code) {
        boolean signing = handles.read(Use.MAILED, handle).isPresent();
        return handles.waiting(handle)
                .flatMap(known -> codes.tried(known.signature().value()))
                .flatMap(kept -> secret(kept)
                        .filter(secret -> SignerMail.CODES.isCode(secret, kept.round(), code))
                        .flatMap(_ -> signing ? confirm(kept) : Optional.of(proof(kept, false)))
                        .filter(_ -> spent.spend(kept.signature(), kept.round())));
    }

    /**
     * Whose signature it is, if this is the link that was sent. It leads back to the signature for as long as its
     * person is not forgotten.
     *
     * @param confirming whether to confirm it, too, which it does as long as a code lives
     */
    public Optional<Proof> byLink(String link, boolean confirming) {
        return MailedCodes.subject(link)
                .flatMap(codes::find)
                .flatMap(kept -> secret(kept)
                        .filter(secret -> SignerMail.CODES.isLink(secret, link))
                        .flatMap(_ -> confirming && kept.live()
                                ? confirm(kept).map(proof -> spend(kept, proof))
                                : Optional.of(proof(kept, confirming))));
    }

    /**
     * The page that has just given a signature takes it back, for another address: as long as nobody has confirmed it.
     *
     * @param but the signature that is given in its place
     */
    public void undo(@Nullable String handle, SignatureId but) {
        handles.read(Use.MAILED, handle)
                .filter(known -> known.fresh()
                        && !known.signature().equals(but)
                        && codes.isUntouched(known.signature().value()))
                .ifPresent(known -> commands.sendAndWait(new ForgetUnconfirmed(known.signature())));
    }

    private Proof spend(Kept kept, Proof proof) {
        spent.spend(kept.signature(), kept.round());
        return proof;
    }

    private static Proof proof(Kept kept, boolean late) {
        return new Proof(new PetitionId(kept.petition()), new SignatureId(kept.signature()), late);
    }

    private Optional<SubjectSecret> secret(Kept kept) {
        return vault.unwrap(new KeyRef(kept.petition(), kept.signature()), kept.epoch(), kept.wrapped());
    }

    /** Empty where there is no such signature: it was about to be given when something broke. */
    private Optional<Proof> confirm(Kept kept) {
        try {
            commands.sendAndWait(new ConfirmSignature(new SignatureId(kept.signature())));
            return Optional.of(proof(kept, false));
        } catch (ConcurrencyException sameMoment) {
            return Optional.of(proof(kept, false));
        } catch (AggregateNotFoundException never) {
            return Optional.empty();
        } catch (CommandRefused tooLate) {
            return Optional.of(proof(kept, true));
        }
    }
}
