package org.tadamon.api.delivery;

import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.DeliveryProblem.DeliveryUnknown;
import org.tadamon.projections.deliverylist.DeliveryView;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Deliveries as those who work on their petitions reach them. */
@Component
public class OwnedDeliveries {

    private final DeliveryViews deliveries;
    private final PetitionViews petitions;
    private final Access access;

    OwnedDeliveries(DeliveryViews deliveries, PetitionViews petitions, Access access) {
        this.deliveries = deliveries;
        this.petitions = petitions;
        this.access = access;
    }

    /** A delivery, and the petition that was handed over. */
    public record Owned(DeliveryView delivery, PetitionPage petition) {

        /** Which delivery it is. */
        public DeliveryId id() {
            return delivery.deliveryId();
        }
    }

    /**
     * The delivery, for who may do this with its petition. Refused: {@link DeliveryUnknown} where there is none, and
     * just the same where there is one of which whoever asks may not know; else as by {@link Access#require}.
     */
    public Owned require(Actor actor, Right right, DeliveryId id) {
        var delivery = deliveries.known(id);
        var petition = petitions.known(delivery.petitionId());
        access.require(actor, right, petition.organisation(), new DeliveryUnknown());
        return new Owned(delivery, petition);
    }
}
