package org.tadamon.api.attendance;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.refusal.Invalid;

/**
 * Something that was typed to come cannot be taken.
 *
 * @param field where it was typed
 * @param code what is wrong with it
 * @param limit the greatest length, where that is what is wrong; {@code null} otherwise
 */
record AttendanceInputProblem(String field, String code, @Nullable Long limit) implements Invalid {

    static AttendanceInputProblem of(String field, String what) {
        return new AttendanceInputProblem(field, "attendance/" + what, null);
    }
}
