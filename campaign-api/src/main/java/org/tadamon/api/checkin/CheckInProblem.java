package org.tadamon.api.checkin;

import org.tadamon.core.refusal.Invalid;

/** Something that was typed at the door cannot be taken. */
record CheckInProblem(String field, String code) implements Invalid {

    static final CheckInProblem UNKNOWN = new CheckInProblem("code", "attendance/check-in-code-unknown");
    static final CheckInProblem TOO_OFTEN = new CheckInProblem("code", "attendance/check-in-too-often");
    static final CheckInProblem NUMBER = new CheckInProblem("people", "attendance/check-in-people");
}
