package org.tadamon.core.holding;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a decision about a group holds to. */
public sealed interface GroupProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements GroupProblem, Invalid {
        @Override
        public String code() {
            return "holding/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements GroupProblem, Invalid {
        @Override
        public String code() {
            return "holding/too-long";
        }
    }

    /** Something is not written as it must be. */
    record Malformed(String field) implements GroupProblem, Invalid {
        @Override
        public String code() {
            return "holding/malformed";
        }
    }

    /** There is no such reason to choose. */
    record UnknownReason(String field) implements GroupProblem, Invalid {
        @Override
        public String code() {
            return "holding/unknown-reason";
        }
    }

    /** There is a decision of this id already, and it is another one. */
    record DecidedOtherwise() implements GroupProblem, Conflict {
        @Override
        public String code() {
            return "holding/decided-otherwise";
        }
    }

    /** None of them is held any more. */
    record NothingHeld() implements GroupProblem, Conflict {
        @Override
        public String code() {
            return "holding/nothing-held";
        }
    }

    /** There is no such decision. */
    record GroupUnknown() implements GroupProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "holding/unknown";
        }
    }
}
