package org.tadamon.api.coalition;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.account.Accounts.Reach;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.settings.Settings;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.coalition.CoalitionEvent.PartnerInvited;

/** Tells those who may speak for an organisation that it was invited; told twice it is one mail. */
@Component
final class WhenPartnerInvitedThenTellItsOwners implements Automation {

    private final Organisations organisations;
    private final Accounts accounts;
    private final MailDesk mail;
    private final Settings settings;

    WhenPartnerInvitedThenTellItsOwners(
            Organisations organisations, Accounts accounts, MailDesk mail, Settings settings) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public String group() {
        return "when-partner-invited-then-tell-its-owners";
    }

    /** No organisation is without an owner: where none is known the read model is behind, and this is tried again. */
    @EventHandler
    void on(PartnerInvited event, @MessageIdentifier String id) {
        var owners = organisations.owners(event.parties().partner());
        if (owners.isEmpty()) {
            throw new IllegalStateException("it is not known yet who speaks for the organisation");
        }
        owners.forEach(owner -> accounts.reach(owner).ifPresent(reach -> mail.order(order(event, id, owner, reach))));
    }

    private MailOrder order(PartnerInvited event, String id, AccountId owner, Reach reach) {
        var one = UUID.nameUUIDFromBytes((group() + "/" + id + "/" + owner).getBytes(StandardCharsets.UTF_8));
        var base = settings.publicUrl();
        Map<String, String> facts = base == null
                ? Map.of()
                : Map.of("link", base + "/" + reach.language() + "/organise/partnerships/" + event.partnershipId());
        return new MailOrder(one, MailPurpose.COALITION_INVITATION, reach.language(), reach.address(), facts);
    }
}
