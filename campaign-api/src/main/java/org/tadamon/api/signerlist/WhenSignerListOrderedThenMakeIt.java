package org.tadamon.api.signerlist;

import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.signerlist.SignerListEvent.ListCancelled;
import org.tadamon.core.signerlist.SignerListEvent.ListOrdered;

/** Has what was ordered made, and what was cancelled made no more. */
@Component
final class WhenSignerListOrderedThenMakeIt implements Automation {

    private final Sweeps sweeps;

    WhenSignerListOrderedThenMakeIt(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public String group() {
        return "when-signer-list-ordered-then-make-it";
    }

    @EventHandler
    void on(ListOrdered event, EventMessage<?> message, TrackingToken token) {
        sweeps.order(
                UUID.fromString(message.getIdentifier()),
                Work.LIST,
                event.listId().value(),
                event.petitionId(),
                token.position().orElseThrow());
    }

    @EventHandler
    void on(ListCancelled event, TrackingToken token) {
        sweeps.stop(event.listId().value(), token.position().orElseThrow());
    }
}
