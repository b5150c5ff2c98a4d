package org.tadamon.api.confirmation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.confirmation.SignerMail.Reach;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.limits.MailBudget;
import org.tadamon.api.mail.SealedMails.SealedMail;
import org.tadamon.api.routine.Afterwards;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureId;

/** Sees to it that signers are sent what they confirm with. */
@Component
public class Confirming {

    private final ConfirmationSettings settings;
    private final MailBudget budget;
    private final SlotCodes codes;
    private final SignerMail mail;
    private final EventStore events;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Handles handles;
    private final Afterwards afterwards;

    Confirming(
            ConfirmationSettings settings,
            MailBudget budget,
            SlotCodes codes,
            SignerMail mail,
            EventStore events,
            Vault vault,
            TransactionTemplate transaction,
            Handles handles,
            Afterwards afterwards) {
        this.afterwards = afterwards;
        this.handles = handles;
        this.settings = settings;
        this.budget = budget;
        this.codes = codes;
        this.mail = mail;
        this.events = events;
        this.vault = vault;
        this.transaction = transaction;
    }

    /**
     * The first mail to a signer, to be kept together with the slot it is about.
     *
     * @param mail {@code null} where this address has been sent very many lately: it can be asked for later
     * @param lives how long its code works
     * @param tries how often it may be tried
     */
    public record First(@Nullable SealedMail mail, Duration lives, int tries) {
        @Override
        public String toString() {
            return "<first mail>";
        }
    }

    /** What a signature that is given now still needs. */
    public Confirmation asked() {
        return settings.asked() ? Confirmation.ASKED : Confirmation.NOT_ASKED;
    }

    /** The mail for a signature that is about to be given; empty where nothing has to be confirmed. */
    public Optional<First> first(SubjectSecret secret, EmailAddress address, String language, @Nullable String base) {
        if (!settings.asked()) {
            return Optional.empty();
        }
        var first = budget.isLeft(address.canonical())
                ? mail.of(secret, 0, new Reach(address.given(), language, base))
                : null;
        return Optional.of(new First(first, settings.lives(), SlotCodes.TRIES));
    }

    /**
     * What a page needs to confirm a signature that was just given; {@code null} where nothing has to be confirmed.
     *
     * @param isNew whether the page itself has just given it
     */
    public @Nullable String handle(PetitionId petition, SignatureId signature, boolean isNew) {
        return settings.asked() ? handles.written(Use.MAILED, new Handle(petition, signature, isNew)) : null;
    }

    /** The first mail is on its way: to be said once it is committed. */
    public void ring(EmailAddress address) {
        if (settings.asked()) {
            budget.spend(address.canonical());
            mail.ring();
        }
    }

    /**
     * Sends the code to a signer once more, or a new one; afterwards, so that nobody learns from how long the answer
     * took. Written to where the signature says, not to where whoever asks says. Lost in a crash, it is asked for
     * again.
     */
    public void again(SignatureId signature, String language, @Nullable String base) {
        afterwards.run(
                "signer-mail",
                () -> address(signature)
                        .filter(address -> budget.isLeft(address.canonical()))
                        .filter(address -> send(signature, new Reach(address.given(), language, base)))
                        .ifPresent(address -> budget.spend(address.canonical())));
    }

    /** Whether there was anything left to send. */
    private boolean send(SignatureId signature, Reach reach) {
        var sent = transaction.execute(_ -> codes.renew(signature.value(), settings.lives())
                .flatMap(kept -> vault.unwrap(
                                new KeyRef(kept.petition(), kept.signature()), kept.epoch(), kept.wrapped())
                        .map(secret -> mail.of(secret, kept.round(), reach)))
                .filter(mail::keep)
                .isPresent());
        mail.ring();
        return Boolean.TRUE.equals(sent);
    }

    /** As the ledger has it, which knows of a signature from its first moment on. */
    private Optional<EmailAddress> address(SignatureId signature) {
        return SignerStory.of(events, signature)
                .map(SignerStory::signer)
                .flatMap(signer ->
                        Optional.ofNullable(vault.open(List.of(signer.email())).get(signer.email())))
                .flatMap(EmailAddress::parse);
    }
}
