package org.tadamon.core.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;

/**
 * All that can have happened to one attendance. The number of people who have a place moves by exactly {@link #change},
 * so it is the sum over the ledger.
 */
public sealed interface AttendanceEvent {

    /** Which attendance it happened to. */
    AttendanceId attendanceId();

    /** To what they come. */
    ActionId actionId();

    /** By how much the number of people who have a place moves. */
    default int change() {
        return 0;
    }

    /** Somebody promised to come. From {@link AttendanceCommand.PromiseAttendance}. */
    record AttendancePromised(
            AttendanceId attendanceId,
            ActionId actionId,
            Attendee attendee,
            Promise promise,
            @Nullable String source) implements AttendanceEvent {}

    /**
     * The address is theirs, and they are in the order in which places are given. From
     * {@link AttendanceCommand.ConfirmAttendance}; again, at the end of that order, by who had let an offer go by.
     *
     * @param people how many places they need
     * @param notices whether they want to be reminded, and told of changes
     */
    record AttendanceConfirmed(AttendanceId attendanceId, ActionId actionId, int people, boolean notices)
            implements AttendanceEvent {}

    /** They say something else about their coming. From {@link AttendanceCommand.ChangePromise}. */
    record PromiseChanged(AttendanceId attendanceId, ActionId actionId, Promise promise, int change)
            implements AttendanceEvent {}

    /** They have a place. From {@link AttendanceCommand.GivePlace}. */
    record PlaceGiven(AttendanceId attendanceId, ActionId actionId, int change) implements AttendanceEvent {}

    /** A place is kept for them for a while. From {@link AttendanceCommand.OfferPlace}. */
    record PlaceOffered(AttendanceId attendanceId, ActionId actionId, Instant until) implements AttendanceEvent {}

    /** They took the place that was offered. From {@link AttendanceCommand.TakePlace}. */
    record PlaceTaken(AttendanceId attendanceId, ActionId actionId, int change) implements AttendanceEvent {}

    /** They did not take it, and wait no more. From {@link AttendanceCommand.LetPlaceGo}. */
    record PlaceLetGo(AttendanceId attendanceId, ActionId actionId) implements AttendanceEvent {}

    /** They do not come after all. From {@link AttendanceCommand.CancelAttendance}. */
    record AttendanceCancelled(AttendanceId attendanceId, ActionId actionId, int change) implements AttendanceEvent {}

    /** The person is forgotten. From {@link AttendanceCommand.EraseAttendance}. */
    record AttendanceErased(AttendanceId attendanceId, ActionId actionId, int change) implements AttendanceEvent {}

    /** They do this for the others, or nothing any more. From {@link AttendanceCommand.GiveRole}. */
    record RoleGiven(
            AttendanceId attendanceId,
            ActionId actionId,
            @Nullable HelpingRole role,
            AccountId by) implements AttendanceEvent {}

    /**
     * So many of them came. From {@link AttendanceCommand.CheckIn}.
     *
     * @param by who was at the door; {@code null} before that was kept
     */
    record AttendanceCheckedIn(
            AttendanceId attendanceId,
            ActionId actionId,
            int people,
            @Nullable AtDoor by) implements AttendanceEvent {}
}
