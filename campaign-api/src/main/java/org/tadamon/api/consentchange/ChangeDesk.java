package org.tadamon.api.consentchange;

import static org.tadamon.api.shown.Shown.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.secret.Code;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.api.signerroll.RollViews;
import org.tadamon.api.signin.Asking;
import org.tadamon.api.signin.PendingSignIns;
import org.tadamon.api.signin.PendingSignIns.Use;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Sends codes to those who signed, and knows them again. */
@Component
class ChangeDesk {

    /** Somebody who has shown that an address is theirs, and what they signed with it. */
    record Shown(PetitionId petition, SignatureId signature, Asking asking) {
        @Override
        public String toString() {
            return "<shown>";
        }
    }

    /** What is asked for. {@code linkTo} is where a link in the mail leads, up to its token; {@code null} for none. */
    record Asked(
            PetitionPage petition,
            EmailAddress address,
            String language,
            @Nullable String linkTo) {
        @Override
        public String toString() {
            return "<asked>";
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PendingSignIns pending;
    private final MailDesk mail;
    private final OwnSignature signatures;
    private final RollViews roll;
    private final TransactionTemplate transaction;
    private final Ids ids;

    ChangeDesk(
            PendingSignIns pending,
            MailDesk mail,
            OwnSignature signatures,
            RollViews roll,
            TransactionTemplate transaction,
            Ids ids) {
        this.pending = pending;
        this.mail = mail;
        this.signatures = signatures;
        this.roll = roll;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * Sees to it that whoever signed with this address is sent a code; afterwards, so that nobody learns from how long
     * the answer took. Should it be lost in a crash, they ask again.
     */
    void ask(Secret browser, Asked asked) {
        Thread.ofVirtual()
                .name("consents-mail")
                .start(() -> signatures
                        .find(asked.petition().id(), asked.address())
                        .ifPresent(signature -> send(browser, asked, signature)));
    }

    /** What was asked for here, if this is the code. */
    Optional<Shown> byCode(Secret browser, String typed) {
        return pending.end(browser, Use.CONSENTS, Code.read(typed)).flatMap(this::shown);
    }

    /** What was asked for here, if this is the link's token. */
    Optional<Shown> byLink(Secret browser, String token) {
        return Secret.read(token)
                .flatMap(link -> pending.end(browser, Use.CONSENTS, link))
                .flatMap(this::shown);
    }

    /** A token by which choices can be sent, once. */
    String letChoose(Secret browser, Shown shown) {
        return pending.begin(browser, Use.CHOICES, shown.asking()).link().written();
    }

    /** Whose choices these are, if this is the token they were shown with. */
    Optional<Shown> chosen(Secret browser, String token) {
        return Secret.read(token)
                .flatMap(link -> pending.end(browser, Use.CHOICES, link))
                .flatMap(this::shown);
    }

    /**
     * Written to where the signer is, not to where whoever asks says they are. Who asks in the moment after signing is
     * not in the roll yet.
     */
    private void send(Secret browser, Asked asked, SignatureId signature) {
        within(PATIENCE, () -> roll.these(List.of(signature)).containsKey(signature));
        var signer = roll.these(List.of(signature)).get(signature);
        var to = signer == null ? null : signer.email();
        if (to == null) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            var asking = new Asking(to, asked.language(), asked.petition().id().toString());
            var sent = pending.begin(browser, Use.CONSENTS, asking);
            var facts = new HashMap<String, String>();
            facts.put("code", Code.shown(sent.code()));
            if (asked.linkTo() != null) {
                facts.put("link", asked.linkTo() + sent.link().written());
            }
            if (!mail.order(new MailOrder(ids.next(), MailPurpose.CONSENTS, asked.language(), to, facts))) {
                status.setRollbackOnly();
            }
        });
    }

    private Optional<Shown> shown(Asking asking) {
        var petition = PetitionId.of(asking.then() == null ? "" : asking.then());
        return signatures.find(petition, asking.email()).map(signature -> new Shown(petition, signature, asking));
    }
}
