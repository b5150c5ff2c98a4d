package org.tadamon.api.seating;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.automation.Orders;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.api.seating.PlaceBook.Place;
import org.tadamon.api.seating.Seating.Moment;
import org.tadamon.core.action.ActionEvent;
import org.tadamon.core.action.ActionEvent.ActionCalledOff;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.core.attendance.AttendanceCommand;
import org.tadamon.core.attendance.AttendanceCommand.GivePlace;
import org.tadamon.core.attendance.AttendanceCommand.OfferPlace;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.attendance.AttendanceId;

/**
 * Follows those who come in the order of the ledger, and tells each attendance of the place it has. What was decided is
 * on disk before anybody is told, so after a crash the same ones are told, once more if need be, which changes nothing.
 */
@Component
final class WhenSomebodyComesThenGivePlaces implements Automation {

    private final Seating seating;
    private final ActionBook pages;
    private final PlaceBook places;
    private final Clock clock;

    WhenSomebodyComesThenGivePlaces(Seating seating, ActionBook pages, PlaceBook places, Clock clock) {
        this.seating = seating;
        this.pages = pages;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String group() {
        return "when-somebody-comes-then-give-places";
    }

    @Override
    public Part follows() {
        return Part.ATTENDANCES;
    }

    @EventHandler
    void on(
            ActionEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant at,
            TrackingToken token,
            CommandGateway commands) {
        var action = event.actionId().value();
        var moment = new Moment(token.position().orElseThrow(), sequence, at);
        switch (event) {
            case ActionScheduled scheduled -> {
                var plan = scheduled.plan();
                seating.begin(action, plan.capacity(), plan.timing().startsAt(), moment);
            }
            case ActionRescheduled later ->
                seating.change(action, page -> page.startingAt(later.timing().startsAt()), moment);
            case CapacityChanged changed ->
                seating.change(action, page -> page.forAsManyAs(changed.capacity()), moment);
            case ActionCalledOff _ -> seating.change(action, ActionBook.Page::off, moment);
            case ActionDissolved _ -> pages.forget(action);
            case ActionReworded _, ActionMoved _ -> {} // whoever has a place keeps it
        }
        tell(action, commands);
    }

    @EventHandler
    void on(
            AttendanceEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant at,
            TrackingToken token,
            CommandGateway commands) {
        if (isAboutPlaces(event)) {
            seating.take(event, new Moment(token.position().orElseThrow(), sequence, at));
            tell(event.actionId().value(), commands);
        }
    }

    /** What says nothing about places is passed over, since half of all there is to read is such. */
    private static boolean isAboutPlaces(AttendanceEvent event) {
        return !(event instanceof AttendanceEvent.AttendancePromised
                || event instanceof AttendanceEvent.PlaceGiven
                || event instanceof AttendanceEvent.PlaceOffered
                || event instanceof AttendanceEvent.RoleGiven
                || event instanceof AttendanceEvent.AttendanceCheckedIn);
    }

    private void tell(UUID action, CommandGateway commands) {
        places.untold(action).forEach(place -> {
            Orders.send(commands, order(place));
            places.told(place.attendance());
        });
    }

    /** Who is asked late, because nobody could ask before, has time to answer all the same. */
    private AttendanceCommand order(Place place) {
        var who = new AttendanceId(place.attendance());
        if (place.isHeld()) {
            return new GivePlace(who, place.confirmed());
        }
        var least = clock.instant().plus(Offers.SHORTEST).truncatedTo(ChronoUnit.SECONDS);
        var until = Objects.requireNonNull(place.offeredUntil());
        if (until.isBefore(least)) {
            places.offer(place.attendance(), least);
            return new OfferPlace(who, place.confirmed(), least);
        }
        return new OfferPlace(who, place.confirmed(), until);
    }
}
