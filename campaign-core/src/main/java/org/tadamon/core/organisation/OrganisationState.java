package org.tadamon.core.organisation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUnknown;
import org.tadamon.core.organisation.OrganisationProblem.TooManyInvitations;
import org.tadamon.core.refusal.CommandRefused;

/**
 * What an organisation is by now: the sum of what has happened to it. An event changes one entry where it is, so that
 * reading the history of thousands copies nothing thousands of times.
 */
final class OrganisationState {

    private final Members members = new Members();
    private final Map<InvitationId, Invitation> invitations = new HashMap<>();
    private @Nullable OrganisationFounded founded;
    private Map<String, String> names = Map.of();

    /** How it began; {@code null} before it has. */
    @Nullable
    OrganisationFounded founded() {
        return founded;
    }

    Map<String, String> names() {
        return names;
    }

    Members members() {
        return members;
    }

    void change(OrganisationEvent event) {
        switch (event) {
            case OrganisationFounded first -> begin(first);
            case OrganisationEvent.OrganisationRenamed renamed -> names = renamed.names();
            case OrganisationEvent.InvitationMade made -> invitations.put(made.invitationId(), Invitation.of(made));
            case OrganisationEvent.InvitationWithdrawn back ->
                invitations.computeIfPresent(back.invitationId(), (_, one) -> one.takenBack());
            case OrganisationEvent.InvitationAccepted accepted -> accept(accepted);
            case OrganisationEvent.RolesChanged changed -> members.hold(changed.accountId(), changed.roles());
            case OrganisationEvent.MemberRemoved removed -> members.leave(removed.accountId());
            case OrganisationEvent.MemberLeft left -> members.leave(left.accountId());
        }
    }

    private void begin(OrganisationFounded first) {
        founded = first;
        names = first.names();
        members.begin(first);
    }

    private void accept(OrganisationEvent.InvitationAccepted event) {
        invitations.computeIfPresent(event.invitationId(), (_, one) -> one.used(event.accountId()));
        members.hold(event.accountId(), event.roles());
    }

    @Nullable
    Invitation invitationOrNull(InvitationId id) {
        return invitations.get(id);
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
}
