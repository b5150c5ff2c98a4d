package org.tadamon.api.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.DeliveryProblem.DeliveryUnknown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.deliverylist.DeliveryListQueries;
import org.tadamon.projections.deliverylist.DeliveryNumbers;
import org.tadamon.projections.deliverylist.DeliveryView;

/** Deliveries as they are read. Whoever calls has made sure who asks. */
@Component
public class DeliveryViews {

    private final DeliveryListQueries deliveries;

    DeliveryViews(DeliveryListQueries deliveries) {
        this.deliveries = deliveries;
    }

    /** One delivery. Refused: {@link DeliveryUnknown}. */
    public DeliveryView known(DeliveryId id) {
        return deliveries.find(id).orElseThrow(() -> new CommandRefused(new DeliveryUnknown()));
    }

    /** Whether there is such a delivery, as far as is known. */
    boolean isThere(DeliveryId id) {
        return deliveries.find(id).isPresent();
    }

    /** Those of a petition, the last first. See {@link DeliveryListQueries#of}. */
    public List<DeliveryView> of(PetitionId petition, long before, int limit) {
        return deliveries.of(petition, before, limit);
    }

    /** How many of a petition hold. */
    public DeliveryNumbers numbers(PetitionId petition) {
        return deliveries.numbers(petition);
    }

    /** Those in which more was told than this. See {@link DeliveryListQueries#toldMoreThan}. */
    List<DeliveryView> toldMoreThan(long present, PetitionId petition, int limit) {
        return deliveries.toldMoreThan(present, petition, limit);
    }
}
