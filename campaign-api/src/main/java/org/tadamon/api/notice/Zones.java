package org.tadamon.api.notice;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionId;

/** By whose clocks an action goes, read from its own short stream, which is never behind. */
@Component
class Zones {

    private final EventStore events;

    Zones(EventStore events) {
        this.events = events;
    }

    ZoneId of(ActionId action) {
        ZoneId zone = ZoneOffset.UTC;
        var history = events.readEvents(action.toString());
        while (history.hasNext()) {
            zone = switch (history.next().getPayload()) {
                case ActionScheduled scheduled -> scheduled.plan().timing().zone();
                case ActionRescheduled later -> later.timing().zone();
                default -> zone;
            };
        }
        return zone;
    }
}
