package org.tadamon.projections.organisationpage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;

/**
 * One organisation as it is read. Made of every {@link org.tadamon.core.organisation.OrganisationEvent}.
 *
 * @param names by language tag
 * @param host whether it runs this platform
 * @param members in the order they came
 * @param invitations neither used nor taken back, in the order they were made; some may have expired
 */
public record OrganisationPage(
        OrganisationId id,
        Map<String, String> names,
        boolean host,
        Instant foundedAt,
        List<Member> members,
        List<OpenInvitation> invitations) {

    /** Somebody who belongs to it. */
    public record Member(AccountId account, Set<Role> roles, Instant since) {}

    /**
     * What somebody may still become.
     *
     * @param expiresAt first instant (UTC) at which it is refused
     */
    public record OpenInvitation(
            InvitationId id, Set<Role> roles, Instant madeAt, Instant expiresAt, AccountId by, String reason) {}

    /** The member of this account; empty for somebody else. */
    public Optional<Member> member(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    /** The invitation of this id while it is neither used nor taken back. */
    public Optional<OpenInvitation> invitation(InvitationId invitation) {
        return invitations.stream().filter(open -> open.id().equals(invitation)).findFirst();
    }
}
