package org.tadamon.api.attendance.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.action.page.ActionTimes;
import org.tadamon.api.attendance.AttendanceForm;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.attendance.AttendanceStory;
import org.tadamon.api.attendance.OwnAttendance;
import org.tadamon.api.calendar.OwnCalendar;
import org.tadamon.api.checkin.CheckInCode;
import org.tadamon.api.checkin.CheckInCodes;
import org.tadamon.api.checkin.Helpers;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.seating.Line;
import org.tadamon.core.attendance.Promise;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/** Gathers what somebody may see of their own attendance: where exactly only once they have a place. */
@Component
class OwnAttendanceSheets {

    private final OwnAttendance own;
    private final AttendanceHandles handles;
    private final ActionViews actions;
    private final ActionSheets sheets;
    private final ActionTimes times;
    private final Line line;
    private final OwnCalendar calendars;
    private final CheckInCodes checkInCodes;
    private final Helpers helpers;

    OwnAttendanceSheets(
            OwnAttendance own,
            AttendanceHandles handles,
            ActionViews actions,
            ActionSheets sheets,
            ActionTimes times,
            Line line,
            OwnCalendar calendars,
            CheckInCodes checkInCodes,
            Helpers helpers) {
        this.own = own;
        this.handles = handles;
        this.actions = actions;
        this.sheets = sheets;
        this.times = times;
        this.line = line;
        this.calendars = calendars;
        this.checkInCodes = checkInCodes;
        this.helpers = helpers;
    }

    /** Empty where nobody is left. */
    Optional<OwnAttendanceSheet> sheet(Handle who, Reader reader) {
        return own.story(who.attendance()).map(story -> sheet(who, story, reader));
    }

    private OwnAttendanceSheet sheet(Handle who, AttendanceStory story, Reader reader) {
        ActionPage action = actions.known(who.action());
        var until = story.offeredUntil();
        return new OwnAttendanceSheet(
                story.status() == AttendanceStatus.COMING
                        ? sheets.toAttending(action, reader)
                        : sheets.toEverybody(action, reader),
                handles.written(Use.OWN, who),
                EnumCode.of(story.status()),
                line.place(who.attendance()).orElse(null),
                until == null
                        ? null
                        : times.moment(until, action.plan().timing().zone(), reader),
                own.name(story),
                form(story.promise()),
                story.role() == null ? null : EnumCode.of(story.role()),
                story.came(),
                checkInCode(who, story),
                helpers.areAtWork(who, story),
                calendar(who, action),
                story.isIn());
    }

    private @Nullable String calendar(Handle who, ActionPage action) {
        return action.plan().exposure() == Exposure.GUARDED
                ? null
                : calendars.key(who.action(), who.attendance()).orElse(null);
    }

    private @Nullable String checkInCode(Handle who, AttendanceStory story) {
        return story.status() == AttendanceStatus.COMING
                ? checkInCodes.of(who.attendance()).map(CheckInCode::shown).orElse(null)
                : null;
    }

    private static AttendanceForm form(Promise promise) {
        return new AttendanceForm(
                null,
                null,
                promise.people(),
                promise.needs().stream().map(EnumCode::of).toList(),
                promise.offers() == null ? "" : EnumCode.of(promise.offers()),
                EnumCode.of(promise.showing()),
                promise.notices(),
                null,
                null,
                null);
    }
}
