package org.tadamon.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.secret.Code;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.session.Browser;
import org.tadamon.api.signin.PendingSignIns.Use;

/** Sends codes, and knows them again. */
@Component
class SignInDesk {

    private final PendingSignIns pending;
    private final MailDesk mail;
    private final OwnAddress address;
    private final Browser browser;
    private final TransactionTemplate transaction;
    private final Ids ids;

    SignInDesk(
            PendingSignIns pending,
            MailDesk mail,
            OwnAddress address,
            Browser browser,
            TransactionTemplate transaction,
            Ids ids) {
        this.pending = pending;
        this.mail = mail;
        this.address = address;
        this.browser = browser;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * Sends a code, unless this address has been sent enough of them: then there is none, and whoever asks learns
     * nothing. What was asked for and the mail are kept together or not at all.
     *
     * @return whether it is sent: to be told to nobody but the person themselves
     */
    boolean ask(HttpServletRequest request, Use use, Asking asking) {
        var here = browser.of(request).orElseThrow();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var drawn = pending.begin(here, use, asking);
            var facts = new HashMap<String, String>();
            facts.put("code", Code.shown(drawn.code()));
            if (use == Use.SIGN_IN) {
                var page = "/" + asking.language() + "/organise/sign-in/link#";
                address.of(request)
                        .ifPresent(own ->
                                facts.put("link", own + page + drawn.link().written()));
            }
            var purpose = use == Use.SIGN_IN ? MailPurpose.SIGN_IN : MailPurpose.STEP_UP;
            boolean sent = mail.order(new MailOrder(ids.next(), purpose, asking.language(), asking.address(), facts));
            if (!sent) {
                status.setRollbackOnly();
            }
            return sent;
        }));
    }

    /** What was asked for here, if this is the code. */
    Optional<Asking> byCode(HttpServletRequest request, Use use, String typed) {
        return browser.of(request).flatMap(here -> pending.end(here, use, Code.read(typed)));
    }

    /** What was asked for here, if this is the link's token. */
    Optional<Asking> byLink(HttpServletRequest request, String token) {
        return browser.of(request)
                .flatMap(here -> Secret.read(token).flatMap(link -> pending.end(here, Use.SIGN_IN, link)));
    }
}
