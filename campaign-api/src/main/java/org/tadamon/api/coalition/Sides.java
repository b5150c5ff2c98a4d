package org.tadamon.api.coalition;

import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.AccessProblem.NotAllowed;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.core.coalition.CoalitionProblem.PartnershipUnknown;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.partnership.PartnershipView;

/**
 * Who may do what on which side of a partnership. Who knows of it from the other side is told that it is not theirs to
 * do; for everybody else it is not there. Every refusal is a {@link CommandRefused}.
 */
@Component
public class Sides {

    private final CoalitionViews partnerships;
    private final Access access;

    Sides(CoalitionViews partnerships, Access access) {
        this.partnerships = partnerships;
        this.access = access;
    }

    /** The partnership, for whoever may see figures on either side. */
    public PartnershipView either(Actor actor, PartnershipId id) {
        var partnership = partnerships.known(id);
        if (!knows(actor, partnership)) {
            throw new CommandRefused(new PartnershipUnknown());
        }
        return partnership;
    }

    /** The partnership, for whoever may do this for the lead. */
    public PartnershipView lead(Actor actor, Right right, PartnershipId id) {
        var partnership = partnerships.known(id);
        return require(actor, right, partnership, partnership.parties().lead());
    }

    /** The partnership, for whoever may do this for the partner. */
    public PartnershipView partner(Actor actor, Right right, PartnershipId id) {
        var partnership = partnerships.known(id);
        return require(actor, right, partnership, partnership.parties().partner());
    }

    private PartnershipView require(Actor actor, Right right, PartnershipView partnership, OrganisationId side) {
        access.require(actor, right, side, knows(actor, partnership) ? new NotAllowed() : new PartnershipUnknown());
        return partnership;
    }

    private boolean knows(Actor actor, PartnershipView partnership) {
        var parties = partnership.parties();
        return access.may(actor, Right.SEE_FIGURES, parties.lead())
                || access.may(actor, Right.SEE_FIGURES, parties.partner());
    }
}
