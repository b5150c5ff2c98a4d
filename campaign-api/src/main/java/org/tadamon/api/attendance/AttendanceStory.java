package org.tadamon.api.attendance;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCancelled;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCheckedIn;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceConfirmed;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceErased;
import org.tadamon.core.attendance.AttendanceEvent.AttendancePromised;
import org.tadamon.core.attendance.AttendanceEvent.PlaceGiven;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceOffered;
import org.tadamon.core.attendance.AttendanceEvent.PlaceTaken;
import org.tadamon.core.attendance.AttendanceEvent.PromiseChanged;
import org.tadamon.core.attendance.AttendanceEvent.RoleGiven;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.Attendee;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/**
 * What has happened to one attendance, as its person may know it: read from the ledger, so that it is never behind.
 *
 * @param attendee sealed
 * @param offeredUntil until when a place is kept for them; {@code null} while none is
 * @param role what they do for the others; {@code null} for nothing
 * @param came how many of them came
 */
public record AttendanceStory(
        ActionId action,
        Attendee attendee,
        Promise promise,
        AttendanceStatus status,
        @Nullable Instant offeredUntil,
        @Nullable HelpingRole role,
        int came,
        boolean erased) {

    /** The story so far; empty where there is no such attendance. */
    public static Optional<AttendanceStory> of(EventStore events, AttendanceId id) {
        AttendanceStory story = null;
        var history = events.readEvents(id.toString());
        while (history.hasNext()) {
            var event = (AttendanceEvent) history.next().getPayload();
            story = event instanceof AttendancePromised promised
                    ? begun(promised)
                    : Objects.requireNonNull(story, "an attendance begins with a promise")
                            .after(event);
        }
        return Optional.ofNullable(story);
    }

    /** Whether there is anything left to say otherwise, or to take back. */
    public boolean isIn() {
        return !erased && status != AttendanceStatus.PENDING && status != AttendanceStatus.CANCELLED;
    }

    private static AttendanceStory begun(AttendancePromised event) {
        return new AttendanceStory(
                event.actionId(), event.attendee(), event.promise(), AttendanceStatus.PENDING, null, null, 0, false);
    }

    private AttendanceStory after(AttendanceEvent event) {
        return switch (event) {
            case AttendancePromised anew -> begun(anew);
            case AttendanceConfirmed _ -> now(AttendanceStatus.WAITING, null);
            case PlaceGiven _, PlaceTaken _ -> now(AttendanceStatus.COMING, null);
            case PlaceOffered offered -> now(AttendanceStatus.OFFERED, offered.until());
            case PlaceLetGo _ -> now(AttendanceStatus.LET_GO, null);
            case AttendanceCancelled _ -> now(AttendanceStatus.CANCELLED, null);
            case PromiseChanged changed ->
                new AttendanceStory(action, attendee, changed.promise(), status, offeredUntil, role, came, erased);
            case RoleGiven given ->
                new AttendanceStory(action, attendee, promise, status, offeredUntil, given.role(), came, erased);
            case AttendanceCheckedIn noted ->
                new AttendanceStory(action, attendee, promise, status, offeredUntil, role, noted.people(), erased);
            case AttendanceErased _ -> new AttendanceStory(action, attendee, promise, status, null, role, came, true);
        };
    }

    private AttendanceStory now(AttendanceStatus next, @Nullable Instant until) {
        return new AttendanceStory(action, attendee, promise, next, until, role, came, erased);
    }

    @Override
    public String toString() {
        return "<attendance>";
    }
}
