package org.tadamon.api.photo;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.ActionTerms;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.photo.Occasions;

/** Whether there can be photos of an action, read from its own short stream. */
@Component
public class PhotoTerms implements Occasions {

    private final ActionTerms actions;
    private final EventStore events;

    PhotoTerms(ActionTerms actions, EventStore events) {
        this.actions = actions;
        this.events = events;
    }

    @Override
    public Optional<Occasion> of(ActionId action) {
        return actions.beginning(action).map(begins -> new Occasion(begins, exposure(action)));
    }

    /** It is what it was when it was scheduled. */
    private Exposure exposure(ActionId action) {
        return events.readEvents(action.toString())
                .asStream()
                .map(event -> event.getPayload())
                .filter(ActionScheduled.class::isInstance)
                .map(scheduled -> ((ActionScheduled) scheduled).plan().exposure())
                .findFirst()
                .orElse(Exposure.GUARDED);
    }
}
