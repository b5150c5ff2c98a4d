package org.tadamon.api.checkin;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/** What those who help at an action must know to do it: numbers, and nothing else. */
@Component
public class CheckInFigures {

    private final AttendanceRollQueries roll;

    CheckInFigures(AttendanceRollQueries roll) {
        this.roll = roll;
    }

    /**
     * How many come.
     *
     * @param people how many have a place
     * @param came how many of them were let in
     * @param needs how many parties need what, of what this role looks after
     */
    public record Expected(int people, int came, Map<Need, Integer> needs) {}

    /** As of now, for this role; {@code null} for organisers, who see all. */
    public Expected of(ActionId action, @Nullable HelpingRole role) {
        var all = roll.figures(action);
        var needs = new TreeMap<>(all.needs());
        needs.keySet().retainAll(concern(role));
        return new Expected(all.people(AttendanceStatus.COMING), all.came(), needs);
    }

    private static Set<Need> concern(@Nullable HelpingRole role) {
        return switch (role) {
            case null -> Set.of(Need.values());
            case MARSHAL -> Set.of(Need.values());
            case MEDIC -> Set.of(Need.STEP_FREE, Need.QUIET_SPACE, Need.HELP);
            case INTERPRETER -> Set.of(Need.INTERPRETER);
            case LEGAL_OBSERVER -> Set.of();
        };
    }
}
