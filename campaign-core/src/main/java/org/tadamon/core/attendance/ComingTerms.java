package org.tadamon.core.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceProblem.PlacesAreLimited;
import org.tadamon.core.refusal.CommandRefused;

/** Tells whether people can come to an action, from the action's own history and at most a second old. */
@FunctionalInterface
public interface ComingTerms {

    /** How long before the beginning, and after the end, it can be noted who came. */
    Duration AROUND = Duration.ofHours(12);

    /** What the action's history says. */
    Terms of(ActionId action);

    /** What an action's history says about coming to it. */
    sealed interface Terms {}

    /** There is no such action. */
    record Unknown() implements Terms {}

    /**
     * It is planned, or under way, or over.
     *
     * @param startsAt first instant (UTC) at which it has begun
     * @param endsAt first instant (UTC) at which it is over
     * @param limited whether not everybody can come
     */
    record Planned(Instant startsAt, Instant endsAt, boolean limited) implements Terms {

        boolean hasBegun(Clock clock) {
            return !clock.instant().isBefore(startsAt);
        }

        /** Who brings more people than they have asked places for would go before those who wait. */
        void requireRoom(int more) {
            if (more > 0 && limited) {
                throw new CommandRefused(new PlacesAreLimited());
            }
        }

        boolean isAbout(Clock clock) {
            return !clock.instant().isBefore(startsAt.minus(AROUND))
                    && clock.instant().isBefore(endsAt.plus(AROUND));
        }
    }

    /** It was called off. */
    record CalledOff() implements Terms {}

    /** It is over for so long that who came is forgotten. */
    record Dissolved() implements Terms {}

    /**
     * An action one can come to at this moment. Refused: {@link AttendanceProblem.NoSuchAction},
     * {@link AttendanceProblem.ActionCalledOff}, {@link AttendanceProblem.ActionOver}.
     */
    static Planned requireAhead(Terms terms, Clock clock) {
        if (terms instanceof Planned planned && clock.instant().isBefore(planned.endsAt())) {
            return planned;
        }
        throw new CommandRefused(
                switch (terms) {
                    case Unknown() -> new AttendanceProblem.NoSuchAction();
                    case CalledOff() -> new AttendanceProblem.ActionCalledOff();
                    case Planned _, Dissolved() -> new AttendanceProblem.ActionOver();
                });
    }

    /** Whether it has begun, or will not be. */
    static boolean hasBegun(Terms terms, Clock clock) {
        return !(terms instanceof Planned planned && !planned.hasBegun(clock));
    }

    /** Nobody stays away from what is over. Refused: {@link AttendanceProblem.ActionOver}. */
    static void refuseOver(Terms terms, Clock clock) {
        if (terms instanceof Dissolved
                || terms instanceof Planned planned && !clock.instant().isBefore(planned.endsAt())) {
            throw new CommandRefused(new AttendanceProblem.ActionOver());
        }
    }

    /** An action people are being let in to at this moment. Refused: {@link AttendanceProblem.NotToday}. */
    static void requireDoorsOpen(Terms terms, Clock clock) {
        if (!areDoorsOpen(terms, clock)) {
            throw new CommandRefused(new AttendanceProblem.NotToday());
        }
    }

    /** Whether people are being let in to it at this moment. */
    static boolean areDoorsOpen(Terms terms, Clock clock) {
        return terms instanceof Planned planned && planned.isAbout(clock);
    }
}
