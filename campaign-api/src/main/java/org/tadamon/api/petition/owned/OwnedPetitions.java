package org.tadamon.api.petition.owned;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.PetitionUnknown;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionlist.ListPetitions;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Petitions as those who work on them reach them. */
@Component
public class OwnedPetitions {

    private final PetitionViews petitions;
    private final Access access;
    private final Memberships memberships;

    OwnedPetitions(PetitionViews petitions, Access access, Memberships memberships) {
        this.petitions = petitions;
        this.access = access;
        this.memberships = memberships;
    }

    /**
     * The petition, in any stage, for who may do this with it. Refused: {@link PetitionUnknown} where there is none,
     * and just the same where there is one of which whoever asks may not know; else as by {@link Access#require}.
     */
    public PetitionPage require(Actor actor, Right right, PetitionId id) {
        var petition = petitions.known(id);
        access.require(actor, right, petition.organisation(), new PetitionUnknown());
        return petition;
    }

    /** The organisation a petition belongs to; {@code null} before any runs the platform. */
    public @Nullable OrganisationId ownerOf(PetitionPage petition) {
        return petition.organisation() == null ? memberships.host().orElse(null) : petition.organisation();
    }

    /**
     * Whose petitions somebody is told: those of every organisation they may see figures of, or of one of them.
     *
     * @param only {@code null} for all of them
     */
    public ListPetitions.Whose seenBy(Actor actor, @Nullable OrganisationId only) {
        var seen = memberships.of(actor.account()).keySet().stream()
                .filter(one -> only == null || one.equals(only))
                .filter(one -> access.may(actor, Right.SEE_FIGURES, one))
                .collect(Collectors.toSet());
        var host = memberships.host().orElse(null);
        boolean ofHost = only == null || only.equals(host);
        if (actor.isOperator() && ofHost && host != null) {
            seen.add(host);
        }
        return new ListPetitions.Of(seen, ofHost && access.may(actor, Right.SEE_FIGURES, null));
    }

    /**
     * Whose a new petition is: the organisation that was asked for, else the only one its writer may write for.
     * Refused: {@code petition/empty} where there are several.
     *
     * @return {@code null} for what the operator's programs write: it belongs to whichever runs the platform
     */
    public @Nullable OrganisationId ofNew(Actor actor, @Nullable OrganisationId asked) {
        if (asked != null) {
            access.require(actor, Right.WRITE, asked);
            return asked;
        }
        if (actor.isOperator()) {
            return null;
        }
        var several = writesFor(actor);
        if (several.isEmpty()) {
            throw new CommandRefused(new AccessProblem.NotAllowed());
        }
        if (several.size() > 1) {
            throw new CommandRefused(new OwnerUnclear("organisation"));
        }
        return several.getFirst();
    }

    /** The organisation a form names; {@code null} when it names none. Refused: a name of nothing. */
    public static @Nullable OrganisationId read(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : OrganisationId.of(typed.strip());
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new AccessProblem.NotThere());
        }
    }

    /** The organisations somebody may write petitions for. */
    public List<OrganisationId> writesFor(Actor actor) {
        return memberships.of(actor.account()).keySet().stream()
                .filter(one -> access.may(actor, Right.WRITE, one))
                .toList();
    }
}
