package org.tadamon.projections.attendanceroll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.Attendee;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise;

/**
 * One attendance, sealed. Made of every {@link org.tadamon.core.attendance.AttendanceEvent}.
 *
 * @param position in the ledger, of the promise that holds
 * @param source the code of the link they came by; {@code null} without one
 * @param offeredUntil until when a place is kept for them; {@code null} while none is
 * @param role what they do for the others, as the organisers said; {@code null} for nothing
 * @param came how many of them came
 * @param erased whether the person is forgotten
 */
public record AttendanceLine(
        AttendanceId id,
        ActionId action,
        long position,
        Instant promisedAt,
        Attendee attendee,
        Promise promise,
        @Nullable String source,
        AttendanceStatus status,
        @Nullable Instant offeredUntil,
        @Nullable HelpingRole role,
        int came,
        boolean erased) {}
