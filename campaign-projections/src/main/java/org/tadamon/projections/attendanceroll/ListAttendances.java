package org.tadamon.projections.attendanceroll;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;

/**
 * Who comes to this action, in the order of the ledger? Who is forgotten is not among them.
 *
 * @param status {@code null} does not ask
 * @param helps only who offers to do this for the others, or does it; {@code null} does not ask
 * @param needs only who needs this; {@code null} does not ask
 * @param after the key the last page ended with; {@code null} for the first page
 * @param limit 1 to 500
 */
public record ListAttendances(
        ActionId action,
        @Nullable AttendanceStatus status,
        @Nullable HelpingRole helps,
        @Nullable Need needs,
        @Nullable Long after,
        int limit) {}
