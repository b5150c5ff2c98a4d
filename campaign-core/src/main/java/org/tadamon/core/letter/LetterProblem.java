package org.tadamon.core.letter;

import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a letter holds to. */
public sealed interface LetterProblem extends Problem {

    /** A text is longer than two pages can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements LetterProblem, Invalid {
        @Override
        public String code() {
            return "letter/too-long";
        }
    }

    /** Something is not written as it must be: no text that can be shown, or braces that belong to no field. */
    record Malformed(String field) implements LetterProblem, Invalid {
        @Override
        public String code() {
            return "letter/malformed";
        }
    }

    /**
     * There is no such field to fill in.
     *
     * @param named what stands between the braces
     */
    record UnknownField(String field, String named) implements LetterProblem, Invalid {
        @Override
        public String code() {
            return "letter/unknown-field";
        }
    }
}
