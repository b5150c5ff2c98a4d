package org.tadamon.core.aftermath;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules what remains of an action holds to. */
public sealed interface AftermathProblem extends Problem {

    /** The action has not begun, or will not be: there is nothing to tell of it. */
    record NotBegun() implements AftermathProblem, Conflict {
        @Override
        public String code() {
            return "aftermath/not-begun";
        }
    }

    /** A number is too small or too large; the limit is the greatest. */
    record OutOfRange(String field, Long limit) implements AftermathProblem, Invalid {
        @Override
        public String code() {
            return "aftermath/out-of-range";
        }
    }

    /** Something is not written as it must be: a language tag, a text that says nothing or cannot be shown. */
    record Malformed(String field) implements AftermathProblem, Invalid {
        @Override
        public String code() {
            return "aftermath/malformed";
        }
    }

    /** A text is too long; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements AftermathProblem, Invalid {
        @Override
        public String code() {
            return "aftermath/too-long";
        }
    }

    /** There is this visit already, and it is another one. */
    record RecordedOtherwise() implements AftermathProblem, Conflict {
        @Override
        public String code() {
            return "aftermath/recorded-otherwise";
        }
    }
}
