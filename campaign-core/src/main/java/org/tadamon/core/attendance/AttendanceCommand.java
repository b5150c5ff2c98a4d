package org.tadamon.core.attendance;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;

/** All that can be asked of one attendance. Each may be asked twice with the same result. */
public sealed interface AttendanceCommand {

    /** Which attendance it is asked of. */
    AttendanceId attendanceId();

    /**
     * Promise to come. Who had called it off comes anew. Refused: {@link AttendanceProblem.NoSuchAction},
     * {@link AttendanceProblem.ActionOver}, {@link AttendanceProblem.ActionCalledOff},
     * {@link AttendanceProblem.TooManyPeople}.
     *
     * @param source the code of the link they came by, 1 to 32 of {@code a-z 0-9 -}; {@code null} without one
     */
    record PromiseAttendance(
            @TargetAggregateIdentifier AttendanceId attendanceId,
            ActionId actionId,
            Attendee attendee,
            Promise promise,
            @Nullable String source)
            implements AttendanceCommand {}

    /**
     * Show that the address is one's own, or wait for a place again after an offer was let go by. Refused: as
     * {@link PromiseAttendance}.
     */
    record ConfirmAttendance(@TargetAggregateIdentifier AttendanceId attendanceId) implements AttendanceCommand {}

    /**
     * Say something else about one's coming. Refused: {@link AttendanceProblem.NotComing},
     * {@link AttendanceProblem.TooManyPeople}, {@link AttendanceProblem.FewerThanCame}, and
     * {@link AttendanceProblem.PlacesAreLimited} for more people than before where not everybody can come.
     */
    record ChangePromise(@TargetAggregateIdentifier AttendanceId attendanceId, Promise promise)
            implements AttendanceCommand {}

    /**
     * Give a place, which there is. From the order of the ledger.
     *
     * @param confirmed the sequence number of the confirmation it answers; of an earlier one it does nothing
     */
    record GivePlace(@TargetAggregateIdentifier AttendanceId attendanceId, long confirmed)
            implements AttendanceCommand {}

    /**
     * Offer a place that became free. From the order of the ledger.
     *
     * @param confirmed the sequence number of the confirmation it answers; of an earlier one it does nothing
     * @param until first instant (UTC) at which it cannot be taken any more
     */
    record OfferPlace(@TargetAggregateIdentifier AttendanceId attendanceId, long confirmed, Instant until)
            implements AttendanceCommand {}

    /** Take the place that is offered. Refused: {@link AttendanceProblem.NothingOffered}. */
    record TakePlace(@TargetAggregateIdentifier AttendanceId attendanceId) implements AttendanceCommand {}

    /**
     * Let the place that is offered go to the next. Before its time is over only whoever it was offered to does.
     *
     * @param early whether they said so themselves
     */
    record LetPlaceGo(@TargetAggregateIdentifier AttendanceId attendanceId, boolean early)
            implements AttendanceCommand {}

    /** Not come after all. Refused: {@link AttendanceProblem.ActionOver}. */
    record CancelAttendance(@TargetAggregateIdentifier AttendanceId attendanceId) implements AttendanceCommand {}

    /**
     * Be forgotten. Before the action begins that is not to come, too; afterwards the number stands.
     *
     * @param unlessConfirmed whether only if nobody has shown that the address is theirs
     */
    record EraseAttendance(@TargetAggregateIdentifier AttendanceId attendanceId, boolean unlessConfirmed)
            implements AttendanceCommand {}

    /**
     * Accept what somebody offers to do for the others, or give it to somebody else. Refused:
     * {@link AttendanceProblem.NotComing}.
     *
     * @param role {@code null} for nothing any more
     */
    record GiveRole(
            @TargetAggregateIdentifier AttendanceId attendanceId,
            @Nullable HelpingRole role,
            AccountId by) implements AttendanceCommand {}

    /**
     * Note that they came. Refused: {@link AttendanceProblem.NoPlace}, {@link AttendanceProblem.TooManyPeople},
     * {@link AttendanceProblem.NotToday}.
     *
     * @param people how many of them, up to as many as have a place; 0 takes back what was noted in error
     * @param by who was at the door
     */
    record CheckIn(@TargetAggregateIdentifier AttendanceId attendanceId, int people, AtDoor by)
            implements AttendanceCommand {}
}
