package org.tadamon.core.consent;

import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules consents hold to. */
public sealed interface ConsentProblem extends Problem {

    /** Words nobody could read, or a box that was not on the card. */
    record Malformed(String field) implements ConsentProblem, Invalid {
        @Override
        public String code() {
            return "consent/malformed";
        }
    }

    /**
     * The card has changed since it was shown: an organisation has left, or is called otherwise. Nothing was agreed to.
     */
    record CardChanged(String field) implements ConsentProblem, Invalid {
        @Override
        public String code() {
            return "consent/card-changed";
        }
    }

    /** No words of this hash were ever shown. */
    record WordingUnknown() implements ConsentProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "consent/wording-unknown";
        }
    }
}
