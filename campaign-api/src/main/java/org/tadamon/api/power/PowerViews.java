package org.tadamon.api.power;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.powerview.PowerView;
import org.tadamon.projections.powerview.PowerViewQueries;
import org.tadamon.projections.powerview.ShowPower;

/** How power is spread, as of now. */
@Component
public class PowerViews {

    private final PowerViewQueries queries;
    private final Organisations organisations;
    private final Clock clock;

    PowerViews(PowerViewQueries queries, Organisations organisations, Clock clock) {
        this.queries = queries;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** In one organisation. Refused: {@link AccessProblem.NotThere}. */
    public PowerView of(OrganisationId organisation) {
        return queries.answer(
                new ShowPower(Set.of(organisation), known(organisation).host(), clock.instant()));
    }

    /** In several organisations that act together; what one of them does for the platform is not their coalition's. */
    public PowerView together(Collection<OrganisationId> together) {
        return queries.answer(new ShowPower(Set.copyOf(together), false, clock.instant()));
    }

    OrganisationView known(OrganisationId organisation) {
        return organisations.find(organisation).orElseThrow(() -> new CommandRefused(new AccessProblem.NotThere()));
    }
}
