package org.tadamon.api.confirmation;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.mail.SealedMails;
import org.tadamon.api.mail.SealedMails.SealedMail;
import org.tadamon.api.mailedcode.MailedCodes;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.secret.Code;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;

/** Writes what a signer is sent: the code and, where it endangers nobody, the link. */
@Component
class SignerMail {

    /**
     * To whom.
     *
     * @param address as typed
     * @param language the language to write in
     * @param base where the application is, as the link is to begin; {@code null} where that is not known for sure
     */
    record Reach(String address, String language, @Nullable String base) {
        @Override
        public String toString() {
            return "<reach>";
        }
    }

    /** Those of signatures. */
    static final MailedCodes CODES = new MailedCodes("signature");

    private final SealedMails mails;
    private final PetitionViews petitions;
    private final Ids ids;

    SignerMail(SealedMails mails, PetitionViews petitions, Ids ids) {
        this.mails = mails;
        this.petitions = petitions;
        this.ids = ids;
    }

    /** Sealed under the signature's secret; to be kept by whoever asked. */
    SealedMail of(SubjectSecret secret, int round, Reach reach) {
        var facts = new HashMap<String, String>();
        facts.put("code", Code.shown(CODES.code(secret, round)));
        if (reach.base != null && maySendLink(new PetitionId(secret.key().scope()))) {
            facts.put("link", reach.base + "/" + reach.language + "/signature/link#" + CODES.link(secret));
        }
        return mails.seal(
                secret, new MailOrder(ids.next(), MailPurpose.SIGNATURE, reach.language, reach.address, facts));
    }

    boolean keep(SealedMail mail) {
        return mails.keep(mail);
    }

    void ring() {
        mails.ring();
    }

    /** A link in a mailbox tells whoever looks over a shoulder where one has been. */
    private boolean maySendLink(PetitionId petition) {
        return petitions
                .readable(petition)
                .filter(page -> page.draft().exposure() == Exposure.OPEN)
                .isPresent();
    }
}
