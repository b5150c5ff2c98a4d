package org.tadamon.api.access;

import org.tadamon.core.refusal.Problem;

/** Why somebody may not do something. */
public sealed interface AccessProblem extends Problem {

    /** They are no member where it belongs, so for them it is not there. */
    record NotThere() implements AccessProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "access/unknown";
        }
    }

    /** They are a member, and have no role that may do this. */
    record NotAllowed() implements AccessProblem {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "access/forbidden";
        }
    }

    /** They may, once they have shown that it is still them. */
    record StepUpNeeded() implements AccessProblem {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "access/step-up";
        }
    }
}
