package org.tadamon.api.letterdrive.writing;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.limits.MailBudget;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.mail.SealedMails;
import org.tadamon.api.mailedcode.MailedCodes;
import org.tadamon.api.secret.Code;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.petition.Exposure;

/** Writes to those who write: the code and, where it endangers nobody, the link. */
@Component
class LetterMail {

    /** Those of letters; a letter has one code only. */
    static final MailedCodes CODES = new MailedCodes("letter");

    private final SealedMails mails;
    private final MailBudget budget;
    private final LetterDriveViews drives;
    private final Ids ids;

    LetterMail(SealedMails mails, MailBudget budget, LetterDriveViews drives, Ids ids) {
        this.mails = mails;
        this.budget = budget;
        this.drives = drives;
        this.ids = ids;
    }

    /**
     * Keeps the mail that tells the code, in the caller's transaction, unless this address was written to too often.
     *
     * @param base where the application is, as the link is to begin; {@code null} where that is not known for sure
     */
    void code(SubjectSecret secret, EmailAddress to, String language, @Nullable String base) {
        if (budget.isLeft(to.canonical())) {
            budget.spend(to.canonical());
            var facts = new HashMap<String, String>();
            facts.put("code", Code.shown(CODES.code(secret, 0)));
            if (base != null && maySendLink(new LetterDriveId(secret.key().scope()))) {
                facts.put("link", base + "/" + language + "/letters/link#" + CODES.link(secret));
            }
            mails.keep(mails.seal(secret, new MailOrder(ids.next(), MailPurpose.LETTER, language, to.given(), facts)));
        }
    }

    /** There is something to send: to be said once it is committed. */
    void ring() {
        mails.ring();
    }

    /** A link in a mailbox tells whoever looks over a shoulder where one has been. */
    private boolean maySendLink(LetterDriveId drive) {
        return drives.find(drive)
                .filter(page -> page.plan().exposure() == Exposure.OPEN)
                .isPresent();
    }
}
