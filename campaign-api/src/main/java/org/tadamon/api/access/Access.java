package org.tadamon.api.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** Decides who may do what. What belongs to no organisation belongs to the one that runs the platform. */
public final class Access {

    private final Memberships memberships;

    /** Decides by these memberships. */
    public Access(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Lets pass who may. Refused: every {@link AccessProblem}. */
    public void require(Actor actor, Right right, @Nullable OrganisationId owner) {
        if (actor.isOperator() && isHost(owner)) {
            return;
        }
        var held = rolesOf(actor, owner);
        if (held.isEmpty()) {
            throw new CommandRefused(new AccessProblem.NotThere());
        }
        if (!right.isHeldBy(held)) {
            throw new CommandRefused(new AccessProblem.NotAllowed());
        }
        if (right.needsStepUp() && !actor.steppedUp()) {
            throw new CommandRefused(new AccessProblem.StepUpNeeded());
        }
    }

    /** The same, and who may not know that it is there is told what is told of what is not: this. */
    public void require(Actor actor, Right right, @Nullable OrganisationId owner, Problem unknown) {
        try {
            require(actor, right, owner);
        } catch (CommandRefused refused) {
            throw refused.problems().getFirst() instanceof AccessProblem.NotThere
                    ? new CommandRefused(unknown)
                    : refused;
        }
    }

    /** Lets pass who may do this for the platform as a whole. Refused: every {@link AccessProblem}. */
    public void requireAtHost(Actor actor, Right right) {
        require(actor, right, null);
    }

    /** Whether the person has the right, stepped up or not: what a page offers. */
    public boolean may(Actor actor, Right right, @Nullable OrganisationId owner) {
        return actor.isOperator() && isHost(owner) || right.isHeldBy(rolesOf(actor, owner));
    }

    private boolean isHost(@Nullable OrganisationId owner) {
        return owner == null || memberships.host().filter(owner::equals).isPresent();
    }

    private Set<Role> rolesOf(Actor actor, @Nullable OrganisationId owner) {
        var where = owner == null ? memberships.host().orElse(null) : owner;
        return where == null ? Set.of() : memberships.of(actor.account()).getOrDefault(where, Set.of());
    }
}
