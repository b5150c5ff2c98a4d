package org.tadamon.core.retention;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules the end of personal data holds to. */
public sealed interface RetentionProblem extends Problem {

    /** It is kept by a hold until this is lifted. */
    record Held() implements RetentionProblem, Conflict {
        @Override
        public String code() {
            return "retention/held";
        }
    }

    /** The day is today, or over. */
    record NotAhead(String field) implements RetentionProblem, Invalid {
        @Override
        public String code() {
            return "retention/not-ahead";
        }
    }

    /** An earlier day was promised, or follows from when the petition ended. */
    record LaterThanPromised(String field) implements RetentionProblem, Invalid {
        @Override
        public String code() {
            return "retention/later-than-promised";
        }
    }

    /** Nothing was written where something must be. */
    record Empty(String field) implements RetentionProblem, Invalid {
        @Override
        public String code() {
            return "retention/empty";
        }
    }

    /** More was written than can be kept. */
    record TooLong(String field, Long limit) implements RetentionProblem, Invalid {
        @Override
        public String code() {
            return "retention/too-long";
        }
    }
}
