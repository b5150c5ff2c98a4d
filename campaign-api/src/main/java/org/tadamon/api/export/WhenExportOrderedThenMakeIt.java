package org.tadamon.api.export;

import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.export.ExportEvent;
import org.tadamon.core.export.ExportEvent.ExportCancelled;
import org.tadamon.core.export.ExportEvent.ExportMakeAgainAsked;
import org.tadamon.core.export.ExportEvent.ExportOrdered;

/** Has what was ordered made, or made again, and what was cancelled made no more. */
@Component
final class WhenExportOrderedThenMakeIt implements Automation {

    private final Sweeps sweeps;

    WhenExportOrderedThenMakeIt(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public String group() {
        return "when-export-ordered-then-make-it";
    }

    @EventHandler
    void on(ExportOrdered event, EventMessage<?> message, TrackingToken token) {
        order(event, message, token);
    }

    @EventHandler
    void on(ExportMakeAgainAsked event, EventMessage<?> message, TrackingToken token) {
        order(event, message, token);
    }

    private void order(ExportEvent event, EventMessage<?> message, TrackingToken token) {
        sweeps.order(
                UUID.fromString(message.getIdentifier()),
                Work.EXPORT,
                event.exportId().value(),
                event.petitionId(),
                token.position().orElseThrow());
    }

    @EventHandler
    void on(ExportCancelled event, TrackingToken token) {
        sweeps.stop(event.exportId().value(), token.position().orElseThrow());
    }
}
