package org.tadamon.api.campaign;

import org.springframework.stereotype.Component;
import org.tadamon.api.access.Memberships;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Whose petition it is: what belongs to no organisation belongs to the one that runs the platform. */
@Component
public class PetitionOwner {

    private final Memberships memberships;

    PetitionOwner(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Whether it is this organisation's. */
    public boolean isOf(PetitionPage petition, OrganisationId organisation) {
        var owner = petition.organisation();
        return owner == null ? isHost(organisation) : owner.equals(organisation);
    }

    /** Whether what belongs to nobody belongs to it. */
    public boolean isHost(OrganisationId organisation) {
        return memberships.host().filter(organisation::equals).isPresent();
    }
}
