package org.tadamon.api.action;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.projections.actionpage.ActionPage;

/** The one place that decides who is told where exactly people meet. Everybody else is told a town, and when. */
@Component
public class Revealed {

    private final SealedPlace sealed;
    private final Clock clock;

    Revealed(SealedPlace sealed, Clock clock) {
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What everybody may know at this moment; nothing of what was called off. */
    public Optional<Whereabouts> toEverybody(ActionPage action) {
        return isTime(action) && !action.plan().place().reveal().attendingOnly() ? open(action) : Optional.empty();
    }

    /** What those may know who have a place. */
    public Optional<Whereabouts> toAttending(ActionPage action) {
        return isTime(action) ? open(action) : Optional.empty();
    }

    /** What its organisers may know: all of it, until it is forgotten. */
    public Optional<Whereabouts> toOrganisers(ActionPage action) {
        return open(action);
    }

    /** From when on it is told; empty for at once. */
    public static Optional<Instant> since(ActionPage action) {
        Reveal reveal = action.plan().place().reveal();
        return Optional.ofNullable(reveal.hoursBefore())
                .map(hours -> action.plan().timing().startsAt().minus(Duration.ofHours(hours)));
    }

    private boolean isTime(ActionPage action) {
        return action.calledOff() == null
                && since(action).filter(clock.instant()::isBefore).isEmpty();
    }

    private Optional<Whereabouts> open(ActionPage action) {
        return sealed.open(action.plan().place().whereabouts());
    }
}
