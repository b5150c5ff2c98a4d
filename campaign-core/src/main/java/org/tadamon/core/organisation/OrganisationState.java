package org.tadamon.core.organisation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUnknown;
import org.tadamon.core.organisation.OrganisationProblem.TooManyInvitations;
import org.tadamon.core.refusal.CommandRefused;

/**
 * What an organisation is as of one moment: the sum of what has happened to it.
 *
 * @param founded how it began; {@code null} before it has
 */
record OrganisationState(
        @Nullable OrganisationFounded founded,
        Map<String, String> names,
        Members members,
        Map<InvitationId, Invitation> invitations) {

    static final OrganisationState ABSENT = new OrganisationState(null, Map.of(), Members.NONE, Map.of());

    OrganisationState after(OrganisationEvent event) {
        return switch (event) {
            case OrganisationFounded first ->
                new OrganisationState(first, first.names(), Members.founded(first), Map.of());
            case OrganisationEvent.OrganisationRenamed renamed ->
                new OrganisationState(founded, renamed.names(), members, invitations);
            case OrganisationEvent.InvitationMade made -> having(made.invitationId(), Invitation.of(made));
            case OrganisationEvent.InvitationWithdrawn back -> changed(back.invitationId(), Invitation::takenBack);
            case OrganisationEvent.InvitationAccepted accepted ->
                changed(accepted.invitationId(), one -> one.used(accepted.accountId()))
                        .having(members.with(accepted.accountId(), accepted.roles()));
            case OrganisationEvent.RolesChanged changed -> having(members.with(changed.accountId(), changed.roles()));
            case OrganisationEvent.MemberRemoved removed -> having(members.without(removed.accountId()));
            case OrganisationEvent.MemberLeft left -> having(members.without(left.accountId()));
        };
    }

    Invitation invitation(InvitationId id) {
        var invitation = invitations.get(id);
        if (invitation == null) {
            throw new CommandRefused(new InvitationUnknown());
        }
        return invitation;
    }

    void refuseMoreInvitations(Instant now) {
        long open =
                invitations.values().stream().filter(one -> one.isOpenAt(now)).count();
        if (open >= OrganisationRules.MOST_OPEN_INVITATIONS) {
            throw new CommandRefused(new TooManyInvitations());
        }
    }

    private OrganisationState having(Members others) {
        return new OrganisationState(founded, names, others, invitations);
    }

    private OrganisationState having(InvitationId id, Invitation invitation) {
        var all = new HashMap<>(invitations);
        all.put(id, invitation);
        return new OrganisationState(founded, names, members, Map.copyOf(all));
    }

    private OrganisationState changed(InvitationId id, UnaryOperator<Invitation> change) {
        return having(id, change.apply(invitation(id)));
    }
}
