package org.tadamon.api.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.organisation.OrganisationAwait;
import org.tadamon.api.organisation.OrganisationCommands;
import org.tadamon.api.organisation.OrganisationInputProblem;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.organisation.RoleCodes;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.OrganisationCommand.WithdrawInvitation;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** Where owners invite. Every refusal is a {@link CommandRefused}. */
@Component
public class InvitationDesk {

    private static final Duration LIFE = Duration.ofDays(7);

    private final OrganisationCommands commands;
    private final OrganisationAwait shown;
    private final Organisations organisations;
    private final InvitationTokens tokens;
    private final InvitationLinks links;
    private final MailDesk mail;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    InvitationDesk(
            OrganisationCommands commands,
            OrganisationAwait shown,
            Organisations organisations,
            InvitationTokens tokens,
            InvitationLinks links,
            MailDesk mail,
            Access access,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.shown = shown;
        this.organisations = organisations;
        this.tokens = tokens;
        this.links = links;
        this.mail = mail;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** Invites somebody. The answer is the same whoever the address belongs to, if anybody. */
    public Invited invite(Actor actor, OrganisationId organisation, InvitationOrder order) {
        access.require(actor, Right.INVITE, organisation);
        var address = addressOf(order);
        var roles = RoleCodes.read(order.roles());
        var key = order.key() == null ? null : organisation + "|" + actor.account() + "|" + order.key();
        var id = new InvitationId(ids.under("invitation", key));
        var expiresAt = organisations
                .page(organisation)
                .flatMap(page -> page.invitation(id))
                .map(before -> before.expiresAt())
                .orElseGet(() -> clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS));
        commands.send(new Invite(organisation, id, roles, expiresAt, actor.account(), CleanText.lines(order.reason())));
        shown.page(organisation, page -> page.invitation(id).isPresent());
        var token = tokens.draw(organisation, id, expiresAt);
        boolean mailed = address != null && send(id, token, order.language(), address);
        return new Invited(id, expiresAt, links.shown(order.language(), token), mailed);
    }

    /** Takes an invitation back. */
    public void withdraw(Actor actor, OrganisationId organisation, InvitationId id, @Nullable String reason) {
        access.require(actor, Right.TAKE_INVITATIONS_BACK, organisation);
        commands.send(new WithdrawInvitation(organisation, id, actor.account(), CleanText.lines(reason)));
        shown.page(organisation, page -> page.invitation(id).isEmpty());
    }

    /** Who has had enough mail gets none, and whoever invites is told nothing of it. */
    private boolean send(InvitationId id, String token, String language, String address) {
        var link = links.mailed(language, token);
        link.ifPresent(there -> mail.order(
                new MailOrder(id.value(), MailPurpose.INVITATION, language, address, Map.of("link", there))));
        return link.isPresent();
    }

    private static @Nullable String addressOf(InvitationOrder order) {
        var typed = order.address();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return EmailAddress.parse(typed)
                .map(EmailAddress::given)
                .orElseThrow(() -> new CommandRefused(OrganisationInputProblem.malformed("address")));
    }
}
