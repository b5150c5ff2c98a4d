package org.tadamon.api.forgetting;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.routine.Afterwards;

/** Tells whoever was forgotten and signs again that their number still counts, so that they wait for no code. */
@Component
public class CountsAlready {

    private final MailDesk mail;
    private final Afterwards afterwards;
    private final Ids ids;

    CountsAlready(MailDesk mail, Afterwards afterwards, Ids ids) {
        this.mail = mail;
        this.afterwards = afterwards;
        this.ids = ids;
    }

    /** By mail alone, and after the answer: nobody else learns of it. */
    public void tell(EmailAddress address, String language) {
        afterwards.run(
                "counts-already",
                () -> mail.order(
                        new MailOrder(ids.next(), MailPurpose.COUNTS_ALREADY, language, address.given(), Map.of())));
    }
}
