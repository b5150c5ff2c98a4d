package org.tadamon.api.belonging;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.automation.Orders;
import org.tadamon.core.account.AccountEvent.AccountErased;
import org.tadamon.core.organisation.OrganisationCommand.LeaveForGood;
import org.tadamon.core.refusal.CommandRefused;

/** Leaves what somebody joined in the very moment in which they were forgotten, by another of their browsers. */
@Component
final class WhenAccountErasedThenLeaveOrganisations implements Automation {

    private final Memberships memberships;

    WhenAccountErasedThenLeaveOrganisations(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public String group() {
        return "when-account-erased-then-leave-organisations";
    }

    @EventHandler
    void on(AccountErased event, CommandGateway commands) {
        for (var organisation : memberships.of(event.accountId()).keySet()) {
            try {
                Orders.send(commands, new LeaveForGood(organisation, event.accountId()));
            } catch (CommandRefused nobodyElse) {
                // they were made its only owner in that moment: it keeps the id, which says nothing of them
            }
        }
    }
}
