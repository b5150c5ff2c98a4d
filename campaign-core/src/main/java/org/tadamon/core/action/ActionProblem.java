package org.tadamon.core.action;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules an action holds to. */
public sealed interface ActionProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/too-long";
        }
    }

    /** Something is not written as it must be: a language tag, a title of several lines, a time, a zone. */
    record Malformed(String field) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/malformed";
        }
    }

    /** A number is too small or too large; the limit is the greatest. */
    record OutOfRange(String field, Long limit) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/out-of-range";
        }
    }

    /** It would begin in the past. */
    record StartsInThePast(String field) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/starts-in-the-past";
        }
    }

    /** It would begin more than two years from now. */
    record StartsTooLate(String field) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/starts-too-late";
        }
    }

    /** It would end before it begins, or last longer than two weeks. */
    record EndsWrongly(String field) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/ends-wrongly";
        }
    }

    /** No clock there will ever show this time: summer time begins and leaves it out. */
    record NoSuchTime(String field) implements ActionProblem, Invalid {
        @Override
        public String code() {
            return "action/no-such-time";
        }
    }

    /** There is an action of this id already, and it is another one. */
    record ScheduledOtherwise() implements ActionProblem, Conflict {
        @Override
        public String code() {
            return "action/scheduled-otherwise";
        }
    }

    /** It is over. */
    record ActionOver() implements ActionProblem, Conflict {
        @Override
        public String code() {
            return "action/over";
        }
    }

    /** It was called off. */
    record ActionCalledOff() implements ActionProblem, Conflict {
        @Override
        public String code() {
            return "action/called-off";
        }
    }

    /** It is too early to forget who comes. */
    record NotOverYet() implements ActionProblem, Conflict {
        @Override
        public String code() {
            return "action/not-over-yet";
        }
    }

    /** There is no such action. */
    record ActionUnknown() implements ActionProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "action/unknown";
        }
    }
}
