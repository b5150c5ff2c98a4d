package org.tadamon.api.attendance.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.attendance.AttendanceForm;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.core.attendance.Promise.Need;

/** What was typed into a page to come. */
final class TypedAttendance {

    /** Before anything was: one person, who shows nothing, and is told of changes. */
    static final AttendanceForm EMPTY =
            new AttendanceForm(null, null, 1, List.of(), "", "counted", true, null, null, null);

    private TypedAttendance() {}

    static AttendanceForm of(Map<String, String> typed, Reader reader) {
        return new AttendanceForm(
                typed.get("name"),
                typed.get("email"),
                number(typed.get("people")),
                needs(typed),
                typed.get("offers"),
                typed.get("showing"),
                typed.containsKey("notices"),
                typed.get("via"),
                reader.language(),
                typed.get("proof"));
    }

    /** What is no number is one nobody can come with. */
    private static @Nullable Integer number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static List<String> needs(Map<String, String> typed) {
        var needs = new ArrayList<String>();
        for (var need : Need.values()) {
            if (typed.containsKey("needs." + EnumCode.of(need))) {
                needs.add(EnumCode.of(need));
            }
        }
        return needs;
    }
}
