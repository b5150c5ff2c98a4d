package org.tadamon.api.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.mail.SealedMails;
import org.tadamon.api.mailedcode.MailedCodes;
import org.tadamon.api.secret.Code;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.petition.Exposure;

/** Writes to those who come: the code and, where it endangers nobody, the link. */
@Component
public class AttendanceMail {

    /** Those of attendances. */
    static final MailedCodes CODES = new MailedCodes("attendance");

    /**
     * To whom.
     *
     * @param address as typed
     * @param language the language to write in
     * @param base where the application is, as the link is to begin; {@code null} where that is not known for sure
     */
    public record Reach(
            String address, String language, @Nullable String base) {
        @Override
        public String toString() {
            return "<reach>";
        }
    }

    private final SealedMails mails;
    private final ActionViews actions;
    private final Ids ids;

    AttendanceMail(SealedMails mails, ActionViews actions, Ids ids) {
        this.mails = mails;
        this.actions = actions;
        this.ids = ids;
    }

    /** Keeps the mail that tells the code of this round, in the caller's transaction. */
    void code(SubjectSecret secret, int round, Reach reach) {
        keep(secret, ids.next(), MailPurpose.ATTENDANCE, reach, Map.of("code", Code.shown(CODES.code(secret, round))));
    }

    /**
     * Keeps any mail to somebody who comes, with their link unless the action is guarded.
     *
     * @param id the same id is one mail
     */
    public void keep(SubjectSecret secret, UUID id, MailPurpose purpose, Reach reach, Map<String, String> told) {
        var facts = new HashMap<>(told);
        if (reach.base != null && maySendLink(new ActionId(secret.key().scope()))) {
            facts.put("link", reach.base + "/" + reach.language + "/attendance/link#" + CODES.link(secret));
        }
        mails.keep(mails.seal(secret, new MailOrder(id, purpose, reach.language, reach.address, facts)));
    }

    /** There is something to send: to be said once it is committed. */
    public void ring() {
        mails.ring();
    }

    /** A link in a mailbox tells whoever looks over a shoulder where one has been. */
    private boolean maySendLink(ActionId action) {
        return actions.find(action)
                .filter(page -> page.plan().exposure() == Exposure.OPEN)
                .isPresent();
    }
}
