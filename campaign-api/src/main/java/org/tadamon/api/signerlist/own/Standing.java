package org.tadamon.api.signerlist.own;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsented;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureVisibilityChanged;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signer.Visibility;
import org.tadamon.core.signerlist.ListOrder;

/** How a signature stood at one moment, and when it next changed in a way that takes it out of lists. */
final class Standing {

    private final Set<OrganisationId> allowed = new HashSet<>();
    private int counted;
    private Visibility visibility = Visibility.COUNTED;
    private String area = "";
    private Instant until = Instant.MAX;

    private Standing() {}

    static Standing at(Instant moment, List<? extends DomainEventMessage<?>> story) {
        var standing = new Standing();
        for (var event : story) {
            if (event.getPayload() instanceof SignatureEvent happened) {
                if (!event.getTimestamp().isAfter(moment)) {
                    standing.take(happened);
                } else if (isEnd(happened) && event.getTimestamp().isBefore(standing.until)) {
                    standing.until = event.getTimestamp();
                }
            }
        }
        return standing;
    }

    boolean isIn(ListOrder order) {
        boolean isMeant = order.areaCode().isEmpty() || order.areaCode().equals(area);
        return counted > 0
                && isMeant
                && switch (order.kind()) {
                    case NAMES -> visibility == Visibility.FULL_NAME || visibility == Visibility.HIDDEN;
                    case CONTACTS -> allows(order.organisation());
                };
    }

    /** Whether it had not changed by then in a way that takes it out. */
    boolean holdsAt(Instant moment) {
        return moment.isBefore(until);
    }

    private boolean allows(@Nullable OrganisationId organisation) {
        return organisation != null && allowed.contains(organisation);
    }

    private void take(SignatureEvent event) {
        counted += event.tally().change();
        area = event.tally().areaCode();
        switch (event) {
            case SignatureGiven given -> visibility = given.signer().visibility();
            case SignatureVisibilityChanged changed -> visibility = changed.visibility();
            case SignatureConsented consented -> allowed.add(consented.consent().organisation());
            case SignatureConsentTakenBack takenBack ->
                allowed.remove(takenBack.consent().organisation());
            case SignatureWithdrawn _, SignatureErased _ -> allowed.clear();
            default -> {}
        }
    }

    private static boolean isEnd(SignatureEvent event) {
        return event instanceof SignatureWithdrawn
                || event instanceof SignatureErased
                || event instanceof SignatureHeld
                || event instanceof SignatureRemoved
                || event instanceof SignatureVisibilityChanged
                || event instanceof SignatureConsentTakenBack;
    }
}
