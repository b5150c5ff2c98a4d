package org.tadamon.projections.attendanceroll;

import java.util.Map;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;

/**
 * How many people come to an action, and what with. For its organisers.
 *
 * @param people by how they stand to a place; those who are forgotten since the action began are among them
 * @param needs how many of the promises of those who come name this
 * @param offers how many of those who come would do this for the others
 * @param roles how many do, as the organisers said
 * @param sources how many people came by which link
 * @param came how many people were let in
 */
public record RollFigures(
        Map<AttendanceStatus, Integer> people,
        Map<Need, Integer> needs,
        Map<HelpingRole, Integer> offers,
        Map<HelpingRole, Integer> roles,
        Map<String, Integer> sources,
        int came) {

    /** How many people stand like this to a place. */
    public int people(AttendanceStatus status) {
        return people.getOrDefault(status, 0);
    }
}
