package org.tadamon.core.attendance;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules an attendance holds to. */
public sealed interface AttendanceProblem extends Problem {

    /** There is no such action to come to. */
    record NoSuchAction() implements AttendanceProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "attendance/no-such-action";
        }
    }

    /** The action is over. */
    record ActionOver() implements AttendanceProblem, Conflict {
        @Override
        public String code() {
            return "attendance/action-over";
        }
    }

    /** The action was called off. */
    record ActionCalledOff() implements AttendanceProblem, Conflict {
        @Override
        public String code() {
            return "attendance/action-called-off";
        }
    }

    /** So many people cannot come on one promise; the limit is how many can. */
    record TooManyPeople(String field, Long limit) implements AttendanceProblem, Invalid {
        @Override
        public String code() {
            return "attendance/too-many-people";
        }
    }

    /** So many of them have come already, which is the limit; what is said afterwards does not undo it. */
    record FewerThanCame(String field, Long limit) implements AttendanceProblem, Invalid {
        @Override
        public String code() {
            return "attendance/fewer-than-came";
        }
    }

    /** Not everybody can come, so nobody brings more people than they asked places for. */
    record PlacesAreLimited() implements AttendanceProblem, Conflict {
        @Override
        public String code() {
            return "attendance/places-are-limited";
        }
    }

    /** There is no promise to change: it was called off, not confirmed, or its person is forgotten. */
    record NotComing() implements AttendanceProblem, Conflict {
        @Override
        public String code() {
            return "attendance/not-coming";
        }
    }

    /** No place is offered, or not any more. */
    record NothingOffered() implements AttendanceProblem, Conflict {
        @Override
        public String code() {
            return "attendance/nothing-offered";
        }
    }

    /** They have no place. */
    record NoPlace() implements AttendanceProblem, Conflict {
        @Override
        public String code() {
            return "attendance/no-place";
        }
    }

    /** The doors are not open: it is not the day, or no more. */
    record NotToday() implements AttendanceProblem, Conflict {
        @Override
        public String code() {
            return "attendance/not-today";
        }
    }
}
