package org.tadamon.core.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.tadamon.core.account.AccountId;

/**
 * All that can have happened to one organisation, who did it and why. People are named by the ids of their accounts
 * alone, so none of it is ever erased.
 */
public sealed interface OrganisationEvent {

    /** The organisation it happened to. */
    OrganisationId organisationId();

    /**
     * There is a new organisation, with its founder as its only member. From
     * {@link OrganisationCommand.FoundOrganisation}.
     *
     * @param names by language tag
     * @param host whether it runs this platform
     * @param roles what the founder holds: owner, and moderator where the organisation runs the platform, since nothing
     *     could be published there without one
     */
    record OrganisationFounded(
            OrganisationId organisationId, Map<String, String> names, boolean host, AccountId by, Set<Role> roles)
            implements OrganisationEvent {
        public OrganisationFounded {
            roles = Role.inOrder(roles);
        }
    }

    /** It goes by other names. From {@link OrganisationCommand.RenameOrganisation}. */
    record OrganisationRenamed(OrganisationId organisationId, Map<String, String> names, AccountId by, String reason)
            implements OrganisationEvent {}

    /**
     * Somebody may become a member. From {@link OrganisationCommand.Invite}.
     *
     * @param expiresAt first instant (UTC) at which it is refused
     */
    record InvitationMade(
            OrganisationId organisationId,
            InvitationId invitationId,
            Set<Role> roles,
            Instant expiresAt,
            AccountId by,
            String reason)
            implements OrganisationEvent {
        public InvitationMade {
            roles = Role.inOrder(roles);
        }
    }

    /** An invitation was taken back before anybody used it. From {@link OrganisationCommand.WithdrawInvitation}. */
    record InvitationWithdrawn(OrganisationId organisationId, InvitationId invitationId, AccountId by, String reason)
            implements OrganisationEvent {}

    /**
     * Somebody became a member, or a member gained roles. From {@link OrganisationCommand.AcceptInvitation}.
     *
     * @param roles all the member holds from now on
     */
    record InvitationAccepted(
            OrganisationId organisationId, InvitationId invitationId, AccountId accountId, Set<Role> roles)
            implements OrganisationEvent {
        public InvitationAccepted {
            roles = Role.inOrder(roles);
        }
    }

    /**
     * A member holds other roles. From {@link OrganisationCommand.ChangeRoles}.
     *
     * @param roles all the member holds from now on
     */
    record RolesChanged(
            OrganisationId organisationId, AccountId accountId, Set<Role> roles, AccountId by, String reason)
            implements OrganisationEvent {
        public RolesChanged {
            roles = Role.inOrder(roles);
        }
    }

    /** Somebody is no member any more, by an owner's decision. From {@link OrganisationCommand.RemoveMember}. */
    record MemberRemoved(OrganisationId organisationId, AccountId accountId, AccountId by, String reason)
            implements OrganisationEvent {}

    /**
     * Somebody is no member any more, by their own decision. From {@link OrganisationCommand.Leave}, and from
     * {@link OrganisationCommand.LeaveForGood}, after which there may be no member at all.
     */
    record MemberLeft(OrganisationId organisationId, AccountId accountId) implements OrganisationEvent {}
}
