package org.tadamon.core.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationProblem.LastOwner;
import org.tadamon.core.organisation.OrganisationProblem.NotAnOwner;
import org.tadamon.core.refusal.CommandRefused;

/** Who belongs to an organisation as of one moment, and so who may change that. */
record Members(Map<AccountId, Set<Role>> roles, boolean host) {

    static final Members NONE = new Members(Map.of(), false);

    static Members founded(OrganisationFounded event) {
        return new Members(Map.of(event.by(), event.roles()), event.host());
    }

    boolean contains(AccountId account) {
        return roles.containsKey(account);
    }

    /** Whether there is nobody else, and nothing that others depend on. */
    boolean endWith(AccountId account) {
        return !host && roles.keySet().equals(Set.of(account));
    }

    Set<Role> rolesOf(AccountId account) {
        return roles.getOrDefault(account, Set.of());
    }

    /** Whether this is an owner, or the operator where the platform itself is at stake. */
    boolean mayChange(AccountId by) {
        return rolesOf(by).contains(Role.OWNER) || host && by.equals(AccountId.OPERATOR);
    }

    void refuseUnlessOwner(AccountId by) {
        if (!mayChange(by)) {
            throw new CommandRefused(new NotAnOwner());
        }
    }

    Members with(AccountId account, Set<Role> held) {
        var changed = new HashMap<>(roles);
        changed.put(account, held);
        return new Members(Map.copyOf(changed), host);
    }

    Members withMore(AccountId account, Set<Role> more) {
        var all = new HashSet<>(rolesOf(account));
        all.addAll(more);
        return with(account, Role.inOrder(all));
    }

    Members without(AccountId account) {
        var changed = new HashMap<>(roles);
        changed.remove(account);
        return new Members(Map.copyOf(changed), host);
    }

    /** An organisation that nobody owns could never be changed again. */
    void refuseIfOwnedByNobody() {
        if (roles.values().stream().noneMatch(held -> held.contains(Role.OWNER))) {
            throw new CommandRefused(new LastOwner());
        }
    }
}
