package org.tadamon.core.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Decides who belongs to an organisation and with which roles. Whoever changes that is asked for the role here, too, so
 * that an owner who lost it a moment ago changes nothing any more.
 */
@AggregateRoot(type = "organisation")
public final class Organisation {

    @AggregateIdentifier
    private @Nullable OrganisationId id;

    private final OrganisationState state = new OrganisationState();

    Organisation() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OrganisationCommand.FoundOrganisation command) {
        var roles = command.host() ? Set.of(Role.OWNER, Role.MODERATOR) : Set.of(Role.OWNER);
        var now = new OrganisationEvent.OrganisationFounded(
                command.organisationId(), command.names(), command.host(), command.by(), roles);
        if (state.founded() == null) {
            CommandRefused.ifAny(OrganisationRules.names(command.names()));
            apply(now);
        } else if (!now.equals(state.founded())) {
            throw new CommandRefused(new OrganisationProblem.FoundedOtherwise());
        }
    }

    @CommandHandler
    void handle(OrganisationCommand.RenameOrganisation command) {
        state.members().refuseUnlessOwner(command.by());
        CommandRefused.ifAny(OrganisationRules.renaming(command.names(), command.reason()));
        if (!state.names().equals(command.names())) {
            apply(new OrganisationEvent.OrganisationRenamed(
                    command.organisationId(), command.names(), command.by(), command.reason()));
        }
    }

    @CommandHandler
    void handle(OrganisationCommand.Invite command, Clock clock) {
        state.members().refuseUnlessOwner(command.by());
        var made = new OrganisationEvent.InvitationMade(
                command.organisationId(),
                command.invitationId(),
                command.roles(),
                command.expiresAt(),
                command.by(),
                command.reason());
        var before = state.invitationOrNull(command.invitationId());
        if (before == null) {
            CommandRefused.ifAny(OrganisationRules.invitation(command, clock));
            state.refuseMoreInvitations(clock.instant());
            apply(made);
        } else if (!before.made().equals(made)) {
            throw new CommandRefused(new OrganisationProblem.InvitedOtherwise());
        }
    }

    @CommandHandler
    void handle(OrganisationCommand.WithdrawInvitation command) {
        state.members().refuseUnlessOwner(command.by());
        var invitation = state.invitation(command.invitationId());
        invitation.refuseOnceUsed();
        if (!invitation.withdrawn()) {
            CommandRefused.ifAny(OrganisationRules.reason(command.reason()));
            apply(new OrganisationEvent.InvitationWithdrawn(
                    command.organisationId(), command.invitationId(), command.by(), command.reason()));
        }
    }

    @CommandHandler
    void handle(OrganisationCommand.AcceptInvitation command, Clock clock) {
        var invitation = state.invitation(command.invitationId());
        var account = command.accountId();
        if (invitation.wasUsedBy(account) && state.members().contains(account)) {
            return;
        }
        invitation.refuseUnlessOpen(state.members().mayChange(invitation.made().by()), clock.instant());
        var held = state.members().rolesWith(account, invitation.made().roles());
        apply(new OrganisationEvent.InvitationAccepted(
                command.organisationId(), command.invitationId(), account, held));
    }

    @CommandHandler
    void handle(OrganisationCommand.ChangeRoles command) {
        var account = command.accountId();
        var held = Role.inOrder(command.roles());
        if (!held.isEmpty() && state.members().rolesOf(account).equals(held)) {
            return;
        }
        state.members().refuseUnlessOwner(command.by());
        CommandRefused.ifAny(OrganisationRules.roles(held, command.reason()));
        if (!state.members().contains(account)) {
            throw new CommandRefused(new OrganisationProblem.MemberUnknown());
        }
        state.members().refuseIfOwnedByNobodyOnce(account, held);
        apply(new OrganisationEvent.RolesChanged(
                command.organisationId(), account, held, command.by(), command.reason()));
    }

    @CommandHandler
    void handle(OrganisationCommand.RemoveMember command) {
        if (state.members().contains(command.accountId())) {
            state.members().refuseUnlessOwner(command.by());
            CommandRefused.ifAny(OrganisationRules.reason(command.reason()));
            state.members().refuseIfOwnedByNobodyOnce(command.accountId(), Set.of());
            apply(new OrganisationEvent.MemberRemoved(
                    command.organisationId(), command.accountId(), command.by(), command.reason()));
        }
    }

    @CommandHandler
    void handle(OrganisationCommand.Leave command) {
        if (state.members().contains(command.accountId())) {
            state.members().refuseIfOwnedByNobodyOnce(command.accountId(), Set.of());
            apply(new OrganisationEvent.MemberLeft(command.organisationId(), command.accountId()));
        }
    }

    @CommandHandler
    void handle(OrganisationCommand.LeaveForGood command) {
        if (state.members().endWith(command.accountId())) {
            apply(new OrganisationEvent.MemberLeft(command.organisationId(), command.accountId()));
        } else {
            handle(new OrganisationCommand.Leave(command.organisationId(), command.accountId()));
        }
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.organisationId();
        state.change(event);
    }
}
