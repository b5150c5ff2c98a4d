package org.tadamon.core.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
 */
record Standing(
        @Nullable Promise promise,
        boolean coming,
        boolean confirmed,
        Place place,
        @Nullable Instant offeredUntil,
        @Nullable HelpingRole role,
        int came,
        boolean erased) {

    static final Standing ABSENT = new Standing(null, false, false, Place.NONE, null, null, 0, false);

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

    Standing after(AttendanceEvent event) {
        return switch (event) {
            case AttendanceEvent.AttendancePromised said ->
                new Standing(said.promise(), true, false, Place.NONE, null, null, 0, erased);
            case AttendanceEvent.AttendanceConfirmed _ ->
                new Standing(promise, coming, true, Place.NONE, null, role, came, erased);
            case AttendanceEvent.PromiseChanged changed ->
                new Standing(changed.promise(), coming, confirmed, place, offeredUntil, role, came, erased);
            case AttendanceEvent.PlaceGiven _, AttendanceEvent.PlaceTaken _ -> placed(Place.HELD, null);
            case AttendanceEvent.PlaceOffered offered -> placed(Place.OFFERED, offered.until());
            case AttendanceEvent.PlaceLetGo _ -> placed(Place.LET_GO, null);
            case AttendanceEvent.AttendanceCancelled _ ->
                new Standing(promise, false, confirmed, Place.NONE, null, null, came, erased);
            case AttendanceEvent.AttendanceErased gone ->
                new Standing(
                        promise, false, confirmed, gone.change() == 0 ? place : Place.NONE, null, null, came, true);
            case AttendanceEvent.RoleGiven given ->
                new Standing(promise, coming, confirmed, place, offeredUntil, given.role(), came, erased);
            case AttendanceEvent.AttendanceCheckedIn noted ->
                new Standing(promise, coming, confirmed, place, offeredUntil, role, noted.people(), erased);
        };
    }

    boolean takesAPromise() {
        return !coming && !erased;
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

    void requireOffer(Instant now) {
        if (!holds(Place.OFFERED) || isTooLate(now)) {
            throw new CommandRefused(new NothingOffered());
        }
    }

    boolean waits() {
        return isIn() && place == Place.NONE;
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
        return new Standing(promise, coming, confirmed, next, until, role, came, erased);
    }
}
