package org.tadamon.api.attendance.json;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.core.refusal.CommandRefused;

/** Whose attendance a program asks about. */
@Component
public class OwnHandles {

    private final AttendanceHandles handles;

    OwnHandles(AttendanceHandles handles) {
        this.handles = handles;
    }

    /**
     * By what came with the answer of /api/v1/attendance-confirmations. Refused: anything else, and what is too old.
     */
    public Handle read(@Nullable String handle) {
        return handles.read(Use.OWN, handle).orElseThrow(() -> new CommandRefused(AttendanceProblems.HANDLE_OVER));
    }
}
