package org.tadamon.api.action;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionEvent;
import org.tadamon.core.action.ActionEvent.ActionCalledOff;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.Timing;
import org.tadamon.core.aftermath.Beginnings;
import org.tadamon.core.attendance.ComingTerms;

/** Whether people can come to actions, read from their own short streams and remembered for a second. */
@Component
public class ActionTerms implements ComingTerms, Beginnings {

    private final EventStore events;
    private final Cache<ActionId, Terms> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    ActionTerms(EventStore events) {
        this.events = events;
    }

    @Override
    public Terms of(ActionId action) {
        return remembered.get(action, this::read);
    }

    @Override
    public Optional<Instant> beginning(ActionId action) {
        return switch (of(action)) {
            case Planned planned -> Optional.of(planned.startsAt());
            case Dissolved() -> Optional.of(Instant.MIN);
            case Unknown(), CalledOff() -> Optional.empty();
        };
    }

    /** What this node has just changed it knows at once. */
    public void forget(ActionId action) {
        remembered.invalidate(action);
    }

    private Terms read(ActionId action) {
        return events.readEvents(action.toString())
                .asStream()
                .map(event -> (ActionEvent) event.getPayload())
                .reduce((Terms) new Unknown(), ActionTerms::after, (before, after) -> after);
    }

    private static Terms after(Terms terms, ActionEvent event) {
        return switch (event) {
            case ActionScheduled scheduled ->
                planned(scheduled.plan().timing(), scheduled.plan().capacity() != null);
            case ActionRescheduled later ->
                terms instanceof Planned planned ? planned(later.timing(), planned.limited()) : terms;
            case CapacityChanged changed ->
                terms instanceof Planned planned
                        ? new Planned(planned.startsAt(), planned.endsAt(), changed.capacity() != null)
                        : terms;
            case ActionReworded _, ActionMoved _ -> terms;
            case ActionCalledOff _ -> new CalledOff();
            case ActionDissolved _ -> terms instanceof CalledOff ? terms : new Dissolved();
        };
    }

    private static Planned planned(Timing timing, boolean limited) {
        return new Planned(timing.startsAt(), timing.endsAt(), limited);
    }
}
