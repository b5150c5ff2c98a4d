package org.tadamon.api.attendance.page;

import org.jspecify.annotations.Nullable;
import org.tadamon.api.action.page.ActionSheet;
import org.tadamon.api.attendance.AttendanceForm;

/**
 * One's own attendance, as one sees it.
 *
 * @param token by which it is changed
 * @param status {@code pending}, {@code waiting}, {@code offered}, {@code coming}, {@code let-go} or {@code cancelled}
 * @param inLine 1 for who is next; {@code null} for who does not wait
 * @param offeredUntil by the clocks at the place; {@code null} while none is offered
 * @param promise what they said
 * @param role a code; {@code null} for nothing
 * @param checkInCode what they are let in by, as it is shown; {@code null} for who has no place
 * @param atWork whether there is a page for what they do for the others, today
 * @param calendar the key of one's own calendar; {@code null} where an address in a calendar could be dangerous
 * @param mayChange whether there is anything to say otherwise, or to take back
 */
record OwnAttendanceSheet(
        ActionSheet action,
        String token,
        String status,
        @Nullable Integer inLine,
        @Nullable String offeredUntil,
        String name,
        AttendanceForm promise,
        @Nullable String role,
        int came,
        @Nullable String checkInCode,
        boolean atWork,
        @Nullable String calendar,
        boolean mayChange) {

    @Override
    public String toString() {
        return "<own attendance>";
    }
}
