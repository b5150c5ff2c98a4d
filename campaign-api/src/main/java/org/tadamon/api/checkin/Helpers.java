package org.tadamon.api.checkin;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceStory;
import org.tadamon.api.attendance.OwnAttendance;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceProblem.NotComing;
import org.tadamon.core.attendance.ComingTerms;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/** Who helps at an action, and so sees what the role needs, on the day and no other. */
@Component
public class Helpers {

    private final OwnAttendance own;
    private final ComingTerms terms;
    private final Clock clock;

    Helpers(OwnAttendance own, ComingTerms terms, Clock clock) {
        this.own = own;
        this.terms = terms;
        this.clock = clock;
    }

    /** What they do, from the ledger. Refused: who has no role, or no place; and on any other day. */
    public HelpingRole role(Handle who) {
        var role = own.story(who.attendance())
                .filter(story -> story.status() == AttendanceStatus.COMING)
                .map(AttendanceStory::role)
                .orElseThrow(() -> new CommandRefused(new NotComing()));
        requireDay(who.action());
        return role;
    }

    /** Lets in who lets others in. Refused: as {@link #role}, and every other role. */
    public void requireMarshal(Handle who) {
        if (role(who) != HelpingRole.MARSHAL) {
            throw new CommandRefused(new NotComing());
        }
    }

    /** Whether what they do can be seen at this moment. */
    public boolean areAtWork(Handle who, AttendanceStory story) {
        return story.role() != null
                && story.status() == AttendanceStatus.COMING
                && ComingTerms.areDoorsOpen(terms.of(who.action()), clock);
    }

    private void requireDay(ActionId action) {
        ComingTerms.requireDoorsOpen(terms.of(action), clock);
    }
}
