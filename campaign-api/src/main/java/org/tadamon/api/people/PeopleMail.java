package org.tadamon.api.people;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.account.Accounts.Reach;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.settings.Settings;
import org.tadamon.core.account.AccountId;

/** Writes to people who act for organisations that something happened; what, they read once signed in. */
@Component
public class PeopleMail {

    private final Accounts accounts;
    private final ObjectProvider<MailDesk> mail;
    private final @Nullable String publicUrl;

    /** The desk is asked for when there is something to write: it has readers that begin after the application has. */
    PeopleMail(Accounts accounts, ObjectProvider<MailDesk> mail, Settings settings) {
        this.accounts = accounts;
        this.mail = mail;
        this.publicUrl = settings.publicUrl();
    }

    /**
     * Writes once of each event, however often it is brought, as far as {@link MailDesk} takes it. The operator's
     * programs have no address, and somebody whose account was erased has none any more.
     *
     * @param page to read it on, behind the language, for example {@code /organise/p/…}
     */
    public void tell(AccountId who, MailPurpose purpose, EventMessage<?> event, String page) {
        send(who, purpose, event.getIdentifier(), page);
    }

    /** The same, once for each person and whatever this says. */
    public void tell(AccountId who, MailPurpose purpose, String once, String page) {
        send(who, purpose, once + "|" + who, page);
    }

    private void send(AccountId who, MailPurpose purpose, String once, String page) {
        accounts.reach(who).ifPresent(reach -> mail.getObject().order(order(reach, purpose, once, page)));
    }

    private MailOrder order(Reach reach, MailPurpose purpose, String once, String page) {
        var id = ("tadamon|" + EnumCode.of(purpose) + "|" + once).getBytes(StandardCharsets.UTF_8);
        var at = "/" + IcuMessages.languageFor(reach.language()) + page;
        return new MailOrder(
                UUID.nameUUIDFromBytes(id),
                purpose,
                reach.language(),
                reach.address(),
                publicUrl == null ? Map.of() : Map.of("link", publicUrl + at));
    }
}
