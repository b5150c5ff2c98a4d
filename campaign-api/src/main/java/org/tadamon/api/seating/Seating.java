package org.tadamon.api.seating;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.seating.ActionBook.Page;
import org.tadamon.api.seating.PlaceBook.Place;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCancelled;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceConfirmed;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceErased;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceTaken;
import org.tadamon.core.attendance.AttendanceEvent.PromiseChanged;
import org.tadamon.core.attendance.Promise;

/**
 * Decides who has a place, one event of the ledger after the other. What an event does is written down once, however
 * often it is brought, and each decision comes out the same from the same events.
 */
@Component
class Seating {

    /**
     * Where something happened, and when.
     *
     * @param position in the ledger
     * @param sequence in the stream of its own
     */
    record Moment(long position, long sequence, Instant at) {}

    private final ActionBook pages;
    private final PlaceBook places;
    private final TransactionTemplate transaction;

    Seating(ActionBook pages, PlaceBook places, TransactionTemplate transaction) {
        this.pages = pages;
        this.places = places;
        this.transaction = transaction;
    }

    /** People can come to something. */
    void begin(UUID action, @Nullable Integer capacity, Instant startsAt, Moment moment) {
        pages.begin(action, capacity, startsAt, moment.position);
    }

    /** Something about the action changed; whoever that leaves room for is asked. */
    void change(UUID action, UnaryOperator<Page> how, Moment moment) {
        transaction.executeWithoutResult(_ -> pages.open(action, moment.position)
                .map(how)
                .ifPresent(page -> pages.keep(action, fill(action, page, null, moment.at))));
    }

    /** Something about somebody's coming did. What says nothing about places is passed over. */
    void take(AttendanceEvent event, Moment moment) {
        var action = event.actionId().value();
        transaction.executeWithoutResult(_ -> pages.open(action, moment.position)
                .map(page -> after(page, event, moment))
                .ifPresent(page -> pages.keep(action, fill(action, page, newcomer(event), moment.at))));
    }

    private static @Nullable UUID newcomer(AttendanceEvent event) {
        return event instanceof AttendanceConfirmed ? event.attendanceId().value() : null;
    }

    private Page after(Page page, AttendanceEvent event, Moment moment) {
        var who = event.attendanceId().value();
        return switch (event) {
            case AttendanceConfirmed confirmed -> {
                var before = left(page, who);
                places.queue(confirmed, moment);
                yield before;
            }
            case PromiseChanged changed -> changed(page, who, changed.promise());
            case PlaceTaken _ -> {
                places.taken(who);
                yield page;
            }
            case PlaceLetGo _, AttendanceCancelled _ -> left(page, who);
            case AttendanceErased _ -> moment.at.isBefore(page.startsAt()) ? left(page, who) : forgotten(page, who);
            default -> page; // says nothing about places
        };
    }

    private Page left(Page page, UUID who) {
        return places.remove(who)
                .filter(Place::takesRoom)
                .map(place -> page.taking(-place.people()))
                .orElse(page);
    }

    /** Who had a place when it had begun was there: the number stands, and with it the place. */
    private Page forgotten(Page page, UUID who) {
        var had = places.remove(who);
        return had.filter(place -> place.takesRoom() && !place.isHeld())
                .map(place -> page.taking(-place.people()))
                .orElse(page);
    }

    private Page changed(Page page, UUID who, Promise promise) {
        var had = places.find(who);
        places.say(who, promise.people(), promise.notices());
        return had.filter(Place::takesRoom)
                .map(place -> page.taking(promise.people() - place.people()))
                .orElse(page);
    }

    /**
     * Gives what room there is to those who have waited longest. Who comes and finds room has a place at once; who has
     * waited may have other plans by now, so they are asked, unless there is room for everybody. Room only gets less
     * here, so for whom there was too little at first there is too little to the end.
     *
     * @param newcomer who has just come; {@code null} for nobody
     */
    private Page fill(UUID action, Page before, @Nullable UUID newcomer, Instant now) {
        var page = before;
        var next = next(action, page, -1);
        while (next.isPresent()) {
            var who = next.get();
            if (page.capacity() == null || who.attendance().equals(newcomer)) {
                places.give(who.attendance());
            } else {
                var until = Offers.until(now, page.startsAt());
                if (until.isEmpty()) {
                    return giveAtTheDoor(page, newcomer);
                }
                places.offer(who.attendance(), until.get());
            }
            page = page.taking(who.people());
            next = next(action, page, who.position());
        }
        return page;
    }

    private Optional<Place> next(UUID action, Page page, long after) {
        return page.calledOff() || page.free() <= 0 ? Optional.empty() : places.next(action, page.free(), after);
    }

    /** Too late to ask those who wait: who comes now has what is left. */
    private Page giveAtTheDoor(Page page, @Nullable UUID newcomer) {
        var there = newcomer == null ? Optional.<Place>empty() : places.find(newcomer);
        var comes = there.filter(place -> !place.takesRoom() && place.people() <= page.free());
        comes.ifPresent(place -> places.give(place.attendance()));
        return comes.map(place -> page.taking(place.people())).orElse(page);
    }
}
