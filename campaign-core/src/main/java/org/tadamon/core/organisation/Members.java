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

/** Who belongs to an organisation by now, and so who may change that. */
final class Members {

    private final Map<AccountId, Set<Role>> roles = new HashMap<>();
    private boolean host;

    void begin(OrganisationFounded event) {
        host = event.host();
        hold(event.by(), event.roles());
    }

    void hold(AccountId account, Set<Role> held) {
        roles.put(account, held);
    }

    void leave(AccountId account) {
        roles.remove(account);
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

    /** What this account would hold with more than it does. */
    Set<Role> rolesWith(AccountId account, Set<Role> more) {
        var all = new HashSet<>(rolesOf(account));
        all.addAll(more);
        return Role.inOrder(all);
    }

    /** An organisation that nobody owns could never be changed again: somebody must, once this account holds that. */
    void refuseIfOwnedByNobodyOnce(AccountId account, Set<Role> held) {
        boolean others = roles.entrySet().stream()
                .anyMatch(one -> !one.getKey().equals(account) && one.getValue().contains(Role.OWNER));
        if (!others && !held.contains(Role.OWNER)) {
            throw new CommandRefused(new LastOwner());
        }
    }
}
