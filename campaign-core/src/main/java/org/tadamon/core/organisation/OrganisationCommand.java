package org.tadamon.core.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;

/**
 * What may be asked of an organisation. Reasons have 1 to 500 grapheme clusters and are kept for good, so they name
 * nobody.
 */
public sealed interface OrganisationCommand {

    /** The organisation it is asked of. */
    OrganisationId organisationId();

    /**
     * Founds an organisation, whose first owner is whoever asks.
     *
     * @param names by language tag, one at least, 1 to 120 grapheme clusters each
     * @param host whether it runs this platform; there can be one such only, which is seen to before this is sent
     */
    record FoundOrganisation(
            @TargetAggregateIdentifier OrganisationId organisationId,
            Map<String, String> names,
            boolean host,
            AccountId by)
            implements OrganisationCommand {}

    /** Gives it other names. */
    record RenameOrganisation(
            @TargetAggregateIdentifier OrganisationId organisationId,
            Map<String, String> names,
            AccountId by,
            String reason)
            implements OrganisationCommand {}

    /**
     * Invites somebody to hold these roles; whoever brings the invitation first becomes a member.
     *
     * @param roles one at least
     * @param expiresAt first instant (UTC) at which it is refused; at most thirty days ahead
     */
    record Invite(
            @TargetAggregateIdentifier OrganisationId organisationId,
            InvitationId invitationId,
            Set<Role> roles,
            Instant expiresAt,
            AccountId by,
            String reason)
            implements OrganisationCommand {}

    /** Takes an invitation back that nobody has used. */
    record WithdrawInvitation(
            @TargetAggregateIdentifier OrganisationId organisationId,
            InvitationId invitationId,
            AccountId by,
            String reason)
            implements OrganisationCommand {}

    /** Becomes a member by an invitation; who is one already gains its roles. */
    record AcceptInvitation(
            @TargetAggregateIdentifier OrganisationId organisationId, InvitationId invitationId, AccountId accountId)
            implements OrganisationCommand {}

    /**
     * Lets a member hold these roles and no others.
     *
     * @param roles one at least
     */
    record ChangeRoles(
            @TargetAggregateIdentifier OrganisationId organisationId,
            AccountId accountId,
            Set<Role> roles,
            AccountId by,
            String reason)
            implements OrganisationCommand {}

    /** Ends a membership, whether or not the member wishes it. */
    record RemoveMember(
            @TargetAggregateIdentifier OrganisationId organisationId, AccountId accountId, AccountId by, String reason)
            implements OrganisationCommand {}

    /** Ends one's own membership. */
    record Leave(@TargetAggregateIdentifier OrganisationId organisationId, AccountId accountId)
            implements OrganisationCommand {}

    /**
     * Ends one's own membership because one wants to be forgotten. An organisation nobody else belongs to ends with it:
     * nobody can act for it or join it any more. The one that runs the platform never does.
     */
    record LeaveForGood(@TargetAggregateIdentifier OrganisationId organisationId, AccountId accountId)
            implements OrganisationCommand {}
}
