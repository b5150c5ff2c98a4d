package org.tadamon.core.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.attendance.AttendanceProblem.FewerThanCame;
import org.tadamon.core.attendance.AttendanceProblem.NotComing;
import org.tadamon.core.attendance.AttendanceProblem.NothingOffered;
import org.tadamon.core.refusal.CommandRefused;

/**
 * What has become of an attendance so far.
 *
 * @param promise {@code null} before there was one
 * @param coming whether it was promised and not called off since
 * @param confirmed whether the address was shown to be theirs since then
 * @param place how they stand to a place
 * @param offeredUntil until when one is kept for them; {@code null} while none is
 * @param came how many of them have come
 * @param confirmation the sequence number of the event that confirmed it last; -1 before
 */
record Standing(
        @Nullable Promise promise,
        boolean coming,
        boolean confirmed,
        Place place,
        @Nullable Instant offeredUntil,
        @Nullable HelpingRole role,
        int came,
        boolean erased,
        long confirmation) {

    static final Standing ABSENT = new Standing(null, false, false, Place.NONE, null, null, 0, false, -1);

    /** How somebody stands to a place. */
    enum Place {
        /** They have none, and wait for one once they are confirmed. */
        NONE,
        /** One is kept for them for a while. */
        OFFERED,
        /** They have one. */
        HELD,
        /** They let one go, and wait for none. */
        LET_GO
    }

    Standing after(AttendanceEvent event, long sequence) {
        return switch (event) {
            case AttendanceEvent.AttendancePromised said ->
                new Standing(said.promise(), true, false, Place.NONE, null, null, 0, erased, confirmation);
            case AttendanceEvent.AttendanceConfirmed _ ->
                new Standing(promise, coming, true, Place.NONE, null, role, came, erased, sequence);
            case AttendanceEvent.PromiseChanged changed -> with(changed.promise(), role, came);
            case AttendanceEvent.PlaceGiven _, AttendanceEvent.PlaceTaken _ -> placed(Place.HELD, null);
            case AttendanceEvent.PlaceOffered offered -> placed(Place.OFFERED, offered.until());
            case AttendanceEvent.PlaceLetGo _ -> placed(Place.LET_GO, null);
            case AttendanceEvent.AttendanceCancelled _ -> away(Place.NONE, erased);
            case AttendanceEvent.AttendanceErased gone -> away(gone.change() == 0 ? place : Place.NONE, true);
            case AttendanceEvent.RoleGiven given -> with(promise, given.role(), came);
            case AttendanceEvent.AttendanceCheckedIn noted -> with(promise, role, noted.people());
        };
    }

    private Standing with(@Nullable Promise said, @Nullable HelpingRole does, int people) {
        return new Standing(said, coming, confirmed, place, offeredUntil, does, people, erased, confirmation);
    }

    private Standing away(Place next, boolean forgotten) {
        return new Standing(promise, false, confirmed, next, null, null, came, forgotten, confirmation);
    }

    boolean takesAPromise() {
        return !coming && !erased;
    }

    /** Whether to say that the address is theirs changes anything: the first time, or to wait for a place again. */
    boolean mayConfirm() {
        return coming && !confirmed || holds(Place.LET_GO);
    }

    /** Whether they are in the order in which places are given, or have one. */
    boolean isIn() {
        return coming && confirmed && !erased;
    }

    void requireIn() {
        if (!isIn()) {
            throw new CommandRefused(new NotComing());
        }
    }

    /** How many more they would be. Refused: too many, and fewer than have come: that is not undone by saying so. */
    int moreBy(Promise other) {
        other.requirePeople();
        if (other.people() < came) {
            throw new CommandRefused(new FewerThanCame("people", (long) came));
        }
        return other.people() - people();
    }

    void requireOffer(Instant now) {
        if (!holds(Place.OFFERED) || isTooLate(now)) {
            throw new CommandRefused(new NothingOffered());
        }
    }

    /** Whether they wait by this very confirmation: what was decided about an earlier one says nothing about it. */
    boolean waits(long confirmed) {
        return isIn() && place == Place.NONE && confirmation == confirmed;
    }

    boolean holds(Place which) {
        return isIn() && place == which;
    }

    boolean isTooLate(Instant now) {
        return offeredUntil != null && !now.isBefore(offeredUntil);
    }

    int people() {
        return promise == null ? 0 : promise.people();
    }

    /** How many places become free when they do not come. */
    int seated() {
        return holds(Place.HELD) ? people() : 0;
    }

    private Standing placed(Place next, @Nullable Instant until) {
        return new Standing(promise, coming, confirmed, next, until, role, came, erased, confirmation);
    }
}
