package org.tadamon.api.belonging;

import java.util.ArrayList;
import java.util.List;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.core.organisation.OrganisationId;

/**
 * What it means for organisations that somebody wants to be forgotten.
 *
 * @param ownerless would be left without an owner, so somebody else must be one first
 * @param atWork would end although petitions may still be signed or published
 * @param ending have no other member, and end with this one
 */
public record Farewell(List<OrganisationView> ownerless, List<OrganisationView> atWork, List<OrganisationView> ending) {

    /** Whether the person must be asked to stay until something is settled. */
    public boolean mustWait() {
        return !problems().isEmpty();
    }

    boolean ends(OrganisationId organisation) {
        return ending.stream().anyMatch(one -> one.id().equals(organisation));
    }

    List<BelongingProblem> problems() {
        var problems = new ArrayList<BelongingProblem>();
        if (!ownerless.isEmpty()) {
            problems.add(new BelongingProblem.WithoutOwner());
        }
        if (!atWork.isEmpty()) {
            problems.add(new BelongingProblem.AtWork());
        }
        return problems;
    }
}
