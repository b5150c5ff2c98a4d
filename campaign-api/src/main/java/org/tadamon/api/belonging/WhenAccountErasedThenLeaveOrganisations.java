package org.tadamon.api.belonging;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.automation.Orders;
import org.tadamon.core.account.AccountEvent.AccountErased;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationCommand.LeaveForGood;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Leaves what somebody joined in the very moment in which they were forgotten, by another of their browsers. It keeps
 * for itself who belongs where, in the ledger's order, since a read model may be behind or ahead of it.
 */
@Component
final class WhenAccountErasedThenLeaveOrganisations implements Automation {

    private final Belongings belongings;

    WhenAccountErasedThenLeaveOrganisations(Belongings belongings) {
        this.belongings = belongings;
    }

    @Override
    public String group() {
        return "when-account-erased-then-leave-organisations";
    }

    @EventHandler
    void on(OrganisationFounded event, CommandGateway commands) {
        joined(event.by(), event.organisationId(), commands);
    }

    @EventHandler
    void on(InvitationAccepted event, CommandGateway commands) {
        joined(event.accountId(), event.organisationId(), commands);
    }

    @EventHandler
    void on(MemberRemoved event) {
        belongings.left(event.accountId(), event.organisationId());
    }

    @EventHandler
    void on(MemberLeft event) {
        belongings.left(event.accountId(), event.organisationId());
    }

    @EventHandler
    void on(AccountErased event, CommandGateway commands) {
        belongings.forgotten(event.accountId());
        belongings.of(event.accountId()).forEach(each -> leave(each, event.accountId(), commands));
    }

    private void joined(AccountId account, OrganisationId organisation, CommandGateway commands) {
        belongings.joined(account, organisation);
        if (belongings.isForgotten(account)) {
            leave(organisation, account, commands);
        }
    }

    private static void leave(OrganisationId organisation, AccountId account, CommandGateway commands) {
        try {
            Orders.send(commands, new LeaveForGood(organisation, account));
        } catch (CommandRefused nobodyElse) {
            // they were made its only owner in that moment: it keeps the id, which says nothing of them
        }
    }
}
