package org.tadamon.api.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.access.Actor;
import org.tadamon.api.organisation.OrganisationAwait;
import org.tadamon.api.organisation.OrganisationCommands;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.core.organisation.OrganisationCommand.AcceptInvitation;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.OrganisationProblem.InvitationExpired;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUnknown;
import org.tadamon.core.organisation.OrganisationProblem.InvitationVoid;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.organisationpage.OrganisationPage;
import org.tadamon.projections.organisationpage.OrganisationPage.OpenInvitation;

/** Where somebody who is signed in reads an invitation and accepts it. */
@Component
public class Joining {

    private final InvitationTokens tokens;
    private final Organisations organisations;
    private final OrganisationCommands commands;
    private final OrganisationAwait shown;
    private final Clock clock;

    Joining(
            InvitationTokens tokens,
            Organisations organisations,
            OrganisationCommands commands,
            OrganisationAwait shown,
            Clock clock) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.commands = commands;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * What somebody is invited to.
     *
     * @param expiresAt first instant (UTC) at which it is refused
     */
    public record Offer(OrganisationView organisation, Set<Role> roles, Instant expiresAt) {}

    /** What a token invites to, while it does. Refused: {@link InvitationUnknown} and whatever ended it. */
    public Offer look(@Nullable String token) {
        var opened = opened(token);
        var page = organisations.page(opened.organisation()).orElseThrow(Joining::unknown);
        var invitation = page.invitation(opened.invitation())
                .filter(open -> isInTheNameOfAnOwner(open, page))
                .orElseThrow(() -> new CommandRefused(new InvitationVoid()));
        if (!clock.instant().isBefore(invitation.expiresAt())) {
            throw new CommandRefused(new InvitationExpired());
        }
        var view = organisations.find(opened.organisation()).orElseThrow(Joining::unknown);
        return new Offer(view, invitation.roles(), invitation.expiresAt());
    }

    /** Becomes a member. Refused: what the organisation refuses, and programs, which belong to nobody but the host. */
    public OrganisationId accept(Actor actor, @Nullable String token) {
        if (actor.isOperator()) {
            throw new CommandRefused(new AccessProblem.NotAllowed());
        }
        var opened = opened(token);
        commands.send(new AcceptInvitation(opened.organisation(), opened.invitation(), actor.account()));
        shown.roles(opened.organisation(), actor.account(), roles -> !roles.isEmpty());
        shown.page(
                opened.organisation(),
                page -> page.invitation(opened.invitation()).isEmpty());
        return opened.organisation();
    }

    /** An open invitation lives no longer than the word of whoever made it. */
    public static boolean isInTheNameOfAnOwner(OpenInvitation invitation, OrganisationPage page) {
        return invitation.by().equals(Actor.OPERATOR)
                || page.member(invitation.by())
                        .filter(member -> member.roles().contains(Role.OWNER))
                        .isPresent();
    }

    private InvitationTokens.Opened opened(@Nullable String token) {
        return tokens.open(token == null ? "" : token).orElseThrow(Joining::unknown);
    }

    private static CommandRefused unknown() {
        return new CommandRefused(new InvitationUnknown());
    }
}
