package org.tadamon.api.notice;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.Timing;

/** When an action is, read from its own short stream, which is never behind. */
@Component
class Timings {

    private final EventStore events;

    Timings(EventStore events) {
        this.events = events;
    }

    Optional<Timing> of(ActionId action) {
        @Nullable Timing timing = null;
        var history = events.readEvents(action.toString());
        while (history.hasNext()) {
            timing = switch (history.next().getPayload()) {
                case ActionScheduled scheduled -> scheduled.plan().timing();
                case ActionRescheduled later -> later.timing();
                default -> timing;
            };
        }
        return Optional.ofNullable(timing);
    }
}
