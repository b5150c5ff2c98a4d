package org.tadamon.api.delivery;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.projections.deliverylist.DeliveryView;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Finds who was told more signatures than there are by now, as everybody may know it. */
@Component
public class Corrections {

    private final DeliveryViews deliveries;
    private final CountViews counts;

    Corrections(DeliveryViews deliveries, CountViews counts) {
        this.deliveries = deliveries;
        this.counts = counts;
    }

    /**
     * What should be sent to those who were told the same.
     *
     * @param told how many signatures they know of
     * @param total how many there are
     * @param many to how many deliveries that applies; at most {@link DeliveryDesk#MOST} are looked at together
     */
    public record Due(long told, long total, int many) {

        /** How many signatures were taken back or removed since. */
        public long missing() {
            return told - total;
        }
    }

    /** What is due of a petition, the highest number first; empty where the number has not fallen. */
    public List<Due> due(PetitionPage petition) {
        long total = total(petition);
        return deliveries.toldMoreThan(total, petition.id(), DeliveryDesk.MOST).stream()
                .collect(Collectors.groupingBy(DeliveryView::told, TreeMap::new, Collectors.summingInt(_ -> 1)))
                .descendingMap()
                .entrySet()
                .stream()
                .map(each -> new Due(each.getKey(), total, each.getValue()))
                .toList();
    }

    /** What is due of one delivery; empty, or one. */
    public List<Due> due(PetitionPage petition, DeliveryView delivery) {
        long total = total(petition);
        return delivery.withdrawn() == null && delivery.told() > total
                ? List.of(new Due(delivery.told(), total, 1))
                : List.of();
    }

    /** How many signatures there are, as everybody may know it. */
    public long total(PetitionPage petition) {
        return counts.fresh(petition).total();
    }
}
