package org.tadamon.projections.attendanceroll;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;

/** Adds up groups of attendances that are alike. */
final class RollSums {

    private final Map<AttendanceStatus, Integer> people = new EnumMap<>(AttendanceStatus.class);
    private final Map<Need, Integer> needs = new EnumMap<>(Need.class);
    private final Map<HelpingRole, Integer> offers = new EnumMap<>(HelpingRole.class);
    private final Map<HelpingRole, Integer> roles = new EnumMap<>(HelpingRole.class);
    private final Map<String, Integer> sources = new TreeMap<>();
    private int came;

    void add(Document group) {
        var alike = group.get("_id", Document.class);
        var status = AttendanceStatus.valueOf(alike.getString("status"));
        boolean comes = status == AttendanceStatus.COMING;
        came += number(group, "came");
        if (comes || !alike.getBoolean("erased")) {
            people.merge(status, number(group, "people"), Integer::sum);
        }
        if (comes) {
            int many = number(group, "many");
            alike.getList("needs", String.class).forEach(need -> needs.merge(Need.valueOf(need), many, Integer::sum));
            helping(alike.getString("offers"), many, offers);
            helping(alike.getString("role"), many, roles);
            if (alike.getString("source") != null) {
                sources.merge(alike.getString("source"), number(group, "people"), Integer::sum);
            }
        }
    }

    RollFigures figures() {
        return new RollFigures(people, needs, offers, roles, sources, came);
    }

    private static void helping(@Nullable String role, int many, Map<HelpingRole, Integer> to) {
        if (role != null) {
            to.merge(HelpingRole.valueOf(role), many, Integer::sum);
        }
    }

    private static int number(Document group, String field) {
        return group.get(field, Number.class).intValue();
    }
}
