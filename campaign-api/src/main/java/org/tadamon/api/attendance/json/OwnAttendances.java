package org.tadamon.api.attendance.json;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.Revealed;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.attendance.AttendanceStory;
import org.tadamon.api.attendance.OwnAttendance;
import org.tadamon.api.checkin.CheckInCode;
import org.tadamon.api.checkin.CheckInCodes;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.seating.Line;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/** Gathers what somebody may know of their own attendance. */
@Component
class OwnAttendances {

    private final OwnAttendance own;
    private final AttendanceHandles handles;
    private final ActionViews actions;
    private final Revealed revealed;
    private final Line line;
    private final CheckInCodes checkInCodes;

    OwnAttendances(
            OwnAttendance own,
            AttendanceHandles handles,
            ActionViews actions,
            Revealed revealed,
            Line line,
            CheckInCodes checkInCodes) {
        this.own = own;
        this.handles = handles;
        this.actions = actions;
        this.revealed = revealed;
        this.line = line;
        this.checkInCodes = checkInCodes;
    }

    OwnJson of(Handle who) {
        return own.story(who.attendance()).map(story -> of(who, story)).orElse(OwnJson.FORGOTTEN);
    }

    private OwnJson of(Handle who, AttendanceStory story) {
        var promise = story.promise();
        return new OwnJson(
                handles.written(Use.OWN, who),
                who.action().toString(),
                EnumCode.of(story.status()),
                line.place(who.attendance()).orElse(null),
                story.offeredUntil(),
                own.name(story),
                promise.people(),
                promise.needs().stream().sorted().map(EnumCode::of).toList(),
                promise.offers() == null ? null : EnumCode.of(promise.offers()),
                EnumCode.of(promise.showing()),
                promise.notices(),
                story.role() == null ? null : EnumCode.of(story.role()),
                story.came(),
                checkInCode(who, story),
                exact(who, story));
    }

    private @Nullable String checkInCode(Handle who, AttendanceStory story) {
        return story.status() == AttendanceStatus.COMING
                ? checkInCodes.of(who.attendance()).map(CheckInCode::shown).orElse(null)
                : null;
    }

    private @Nullable Whereabouts exact(Handle who, AttendanceStory story) {
        return story.status() == AttendanceStatus.COMING
                ? actions.find(who.action()).flatMap(revealed::toAttending).orElse(null)
                : null;
    }
}
