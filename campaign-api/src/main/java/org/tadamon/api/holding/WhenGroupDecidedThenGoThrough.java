package org.tadamon.api.holding;

import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.holding.GroupEvent.GroupDecided;
import org.tadamon.core.holding.GroupEvent.GroupUndone;

/** Has a group gone through signature by signature once something was decided about it, or that was taken back. */
@Component
final class WhenGroupDecidedThenGoThrough implements Automation {

    private final Sweeps sweeps;

    WhenGroupDecidedThenGoThrough(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public String group() {
        return "when-group-decided-then-go-through";
    }

    @EventHandler
    void on(GroupDecided event, EventMessage<?> message, TrackingToken token) {
        sweeps.order(
                UUID.fromString(message.getIdentifier()),
                Work.DECIDE,
                event.groupId().value(),
                event.group().petitionId(),
                token.position().orElseThrow());
    }

    @EventHandler
    void on(GroupUndone event, EventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        sweeps.stop(event.groupId().value(), position);
        sweeps.order(
                UUID.fromString(message.getIdentifier()),
                Work.HOLD_AGAIN,
                event.groupId().value(),
                event.group().petitionId(),
                position);
    }
}
