package org.tadamon.api.checkin;

import java.util.Set;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/**
 * Whoever has a code, as far as it matters at the door; never who they are.
 *
 * @param people how many come together
 * @param came how many of them were let in so far
 */
public record Party(CheckInCode code, AttendanceStatus status, int people, int came, Set<Need> needs) {

    /** Whether there is a place for them, so that it can be noted that they came. */
    public boolean hasPlace() {
        return status == AttendanceStatus.COMING;
    }
}
