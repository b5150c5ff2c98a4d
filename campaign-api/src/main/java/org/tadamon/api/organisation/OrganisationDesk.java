package org.tadamon.api.organisation;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.FirstAdministrator;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.access.Right;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationCommand.ChangeRoles;
import org.tadamon.core.organisation.OrganisationCommand.FoundOrganisation;
import org.tadamon.core.organisation.OrganisationCommand.Leave;
import org.tadamon.core.organisation.OrganisationCommand.RemoveMember;
import org.tadamon.core.organisation.OrganisationCommand.RenameOrganisation;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Where organisations are founded and memberships change. Every refusal is a {@link CommandRefused}; every act is shown
 * by the read models when it returns.
 */
@Component
public class OrganisationDesk {

    private final OrganisationCommands commands;
    private final OrganisationAwait shown;
    private final HostPlace host;
    private final Access access;
    private final Memberships memberships;
    private final Ids ids;
    private final ObjectProvider<FirstAdministrator> firstAdministrator;

    OrganisationDesk(
            OrganisationCommands commands,
            OrganisationAwait shown,
            HostPlace host,
            Access access,
            Memberships memberships,
            Ids ids,
            ObjectProvider<FirstAdministrator> firstAdministrator) {
        this.commands = commands;
        this.shown = shown;
        this.host = host;
        this.access = access;
        this.memberships = memberships;
        this.ids = ids;
        this.firstAdministrator = firstAdministrator;
    }

    /** Whether what they found will run this platform: for the first administrator while nobody has. */
    public boolean foundsHost(Actor actor) {
        return memberships.host().isEmpty() && mayFoundHost(actor);
    }

    /**
     * Founds an organisation, of which whoever asks is the owner.
     *
     * @param names by language tag, as typed
     * @param runsPlatform whether it is to run this platform
     * @param idempotencyKey the same key leads to the same organisation; {@code null} without one
     */
    public OrganisationId found(
            Actor actor, Map<String, String> names, boolean runsPlatform, @Nullable String idempotencyKey) {
        if (runsPlatform && !mayFoundHost(actor)) {
            throw new CommandRefused(OrganisationInputProblem.hostIsNotYours());
        }
        var key = idempotencyKey == null ? null : actor.account() + "|" + idempotencyKey;
        var id = runsPlatform ? host.id() : new OrganisationId(ids.under("organisation", key));
        commands.send(new FoundOrganisation(id, OrganisationInput.names(names), runsPlatform, actor.account()));
        shown.roles(id, actor.account(), roles -> !roles.isEmpty());
        return id;
    }

    /** Gives it other names. */
    public void rename(Actor actor, OrganisationId id, Map<String, String> names, @Nullable String reason) {
        access.require(actor, Right.SPEAK_FOR, id);
        var clean = OrganisationInput.names(names);
        commands.send(new RenameOrganisation(id, clean, actor.account(), CleanText.lines(reason)));
        shown.page(id, page -> page.names().equals(clean));
    }

    /** Lets a member hold these roles and no others. */
    public void changeRoles(
            Actor actor, OrganisationId id, AccountId member, Set<Role> roles, @Nullable String reason) {
        access.require(actor, Right.CHANGE_ROLES, id);
        var held = Role.inOrder(roles);
        commands.send(new ChangeRoles(id, member, held, actor.account(), CleanText.lines(reason)));
        shown.roles(id, member, held::equals);
    }

    /** Ends somebody's membership. */
    public void remove(Actor actor, OrganisationId id, AccountId member, @Nullable String reason) {
        access.require(actor, Right.CHANGE_ROLES, id);
        commands.send(new RemoveMember(id, member, actor.account(), CleanText.lines(reason)));
        shown.roles(id, member, Set::isEmpty);
    }

    /** Ends one's own membership; where there is none, that is so already. */
    public void leave(Actor actor, OrganisationId id) {
        if (memberships.of(actor.account()).containsKey(id)) {
            commands.send(new Leave(id, actor.account()));
            shown.roles(id, actor.account(), Set::isEmpty);
        }
    }

    private boolean mayFoundHost(Actor actor) {
        var first = firstAdministrator.getIfAvailable();
        return actor.isOperator() || first != null && first.is(actor.account());
    }
}
