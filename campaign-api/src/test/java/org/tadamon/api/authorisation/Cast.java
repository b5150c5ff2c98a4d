package org.tadamon.api.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationCommand.AcceptInvitation;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import tools.jackson.databind.json.JsonMapper;

/** Everybody of {@link Who}, really signed in. */
@Lazy
@Component
class Cast {

    private final Visitors visitors;
    private final CommandGateway commands;
    private final Memberships memberships;
    private final JdbcClient jdbc;
    private final Map<Who, AccountId> known = new ConcurrentHashMap<>();
    private final Map<Who, AccountId> changers = new ConcurrentHashMap<>();
    private final AccountId founder;
    private final OrganisationId home;
    private final OrganisationId elsewhere;
    private final OrganisationId host;

    Cast(Visitors visitors, CommandGateway commands, Memberships memberships, OrganisationDesk desk, JdbcClient jdbc) {
        this.visitors = visitors;
        this.commands = commands;
        this.memberships = memberships;
        this.jdbc = jdbc;
        visitors.administrator();
        host = memberships.host().orElseThrow();
        founder = visitors.account("founder-" + UUID.randomUUID() + "@example.org");
        home = desk.found(new Actor(founder, true), Map.of("en", "Home"), false, null);
        elsewhere = desk.found(new Actor(founder, true), Map.of("en", "Elsewhere"), false, null);
    }

    /** The organisation everything belongs to. */
    OrganisationId home() {
        return home;
    }

    /** Who founded it. */
    AccountId founder() {
        return founder;
    }

    /** One of them, to read with: the same person each time. */
    AccountId reader(Who who) {
        return known.computeIfAbsent(who, this::newcomer);
    }

    /**
     * One of them to change things with, who has been let in nowhere yet, so that they are who they were made to be.
     */
    AccountId changer(Who who) {
        return changers.computeIfAbsent(who, this::newcomer);
    }

    /** Whoever was let in somewhere may be another now: the next one is made anew. */
    void mayBeChanged(Who who) {
        changers.remove(who);
    }

    private AccountId newcomer(Who who) {
        var account = visitors.account(who.column() + "-" + UUID.randomUUID() + "@example.org");
        if (!who.roles().isEmpty()) {
            join(where(who), account, who.roles());
        }
        return account;
    }

    /** Somebody else at home, to have something done to. */
    AccountId target() {
        var account = visitors.account("target-" + UUID.randomUUID() + "@example.org");
        join(home, account, Set.of(Role.STAFF));
        return account;
    }

    /** A browser of theirs, in which it was shown long ago, or a moment ago, that it is them. */
    Visitor browser(Who who, AccountId account, boolean steppedUp) {
        if (who == Who.ANYBODY || who == Who.OPERATOR) {
            var browser = visitors.anybody();
            browser.get("/en/organise/sign-in");
            return browser;
        }
        var browser = visitors.signedIn(account);
        if (!steppedUp) {
            jdbc.sql("UPDATE account_session SET stepped_up_at = stepped_up_at - interval '1 hour' WHERE account = ?")
                    .param(account.value())
                    .update();
        }
        return browser;
    }

    /** An invitation at home that is open. */
    InvitationId invitation(OrganisationId organisation, Set<Role> roles) {
        var id = new InvitationId(UUID.randomUUID());
        var by = organisation.equals(host) ? Actor.OPERATOR : founder;
        var expires = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        commands.sendAndWait(new Invite(organisation, id, roles, expires, by, "To try every cell"));
        return id;
    }

    /** What stands in the link of another such invitation. */
    String token() {
        var invited = visitors.signedIn(founder)
                .postJson(
                        "/api/v1/organisations/" + home + "/invitations",
                        "{\"roles\":[\"staff\"],\"reason\":\"To try every cell\"}");
        var link = JsonMapper.shared().readTree(invited.body()).get("link").asString();
        return link.substring(link.indexOf('#') + 1);
    }

    private OrganisationId where(Who who) {
        return switch (who) {
            case OTHER -> elsewhere;
            case HOST, H_STAFF, H_AUDITOR, ADMIN -> host;
            default -> home;
        };
    }

    private void join(OrganisationId organisation, AccountId account, Set<Role> roles) {
        commands.sendAndWait(new AcceptInvitation(organisation, invitation(organisation, roles), account));
        try {
            soon(() -> assertThat(memberships.of(account)).containsKey(organisation));
        } catch (Throwable never) {
            throw new AssertionError(never);
        }
    }
}
