package org.tadamon.api.attendance.json;

import org.tadamon.core.refusal.Invalid;

/** Something that was sent to confirm, or to see one's own attendance, cannot be taken. */
record AttendanceProblems(String field, String code) implements Invalid {

    static final AttendanceProblems HANDLE_OVER = new AttendanceProblems("handle", "attendance/handle-over");
    static final AttendanceProblems WRONG_CODE = new AttendanceProblems("code", "attendance/wrong-code");
    static final AttendanceProblems NO_ADDRESS = new AttendanceProblems("email", "attendance/email-invalid");
}
