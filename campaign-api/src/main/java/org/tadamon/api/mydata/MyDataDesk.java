package org.tadamon.api.mydata;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.secret.Code;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.signin.Asking;
import org.tadamon.api.signin.PendingSignIns;
import org.tadamon.api.signin.PendingSignIns.Use;

/** Sends a code to an address, and knows it again in the page that asked. */
@Component
class MyDataDesk {

    private final PendingSignIns pending;
    private final MailDesk mail;
    private final TransactionTemplate transaction;
    private final Ids ids;

    MyDataDesk(PendingSignIns pending, MailDesk mail, TransactionTemplate transaction, Ids ids) {
        this.pending = pending;
        this.mail = mail;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * Sends a code, unless this address has been sent enough of them; the page that asked is not told.
     *
     * @return what the page holds, in place of a cookie
     */
    String ask(EmailAddress address, String language) {
        var page = Secret.draw();
        transaction.executeWithoutResult(_ -> {
            var sent = pending.begin(page, Use.MY_DATA, new Asking(address.given(), language, null));
            mail.order(new MailOrder(
                    ids.next(),
                    MailPurpose.MY_DATA,
                    language,
                    address.given(),
                    Map.of("code", Code.shown(sent.code()))));
        });
        return page.written();
    }

    /** The address, if this is the code that was sent to it. It works once, in the page that asked. */
    Optional<EmailAddress> proven(String handle, String code) {
        return Secret.read(handle)
                .flatMap(page -> pending.end(page, Use.MY_DATA, Code.read(code)))
                .map(Asking::email);
    }
}
