package org.tadamon.core.rule;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** What is asked of whoever writes a rule, and of how it is used. */
public sealed interface RuleProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements RuleProblem, Invalid {
        @Override
        public String code() {
            return "rule/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements RuleProblem, Invalid {
        @Override
        public String code() {
            return "rule/too-long";
        }
    }

    /** Something is not written as it must be. */
    record Malformed(String field) implements RuleProblem, Invalid {
        @Override
        public String code() {
            return "rule/malformed";
        }
    }

    /** A number is too small, or greater than the limit. */
    record OutOfRange(String field, Long limit) implements RuleProblem, Invalid {
        @Override
        public String code() {
            return "rule/out-of-range";
        }
    }

    /** There is a rule of this id already, and it is another one. */
    record DraftedOtherwise() implements RuleProblem, Conflict {
        @Override
        public String code() {
            return "rule/drafted-otherwise";
        }
    }

    /** It was tried since, or never: what would be applied is not what was seen. */
    record TriedSince() implements RuleProblem, Conflict {
        @Override
        public String code() {
            return "rule/tried-since";
        }
    }

    /** It has come too far, or not far enough, for what was asked. */
    record Over() implements RuleProblem, Conflict {
        @Override
        public String code() {
            return "rule/over";
        }
    }

    /** There is no such rule. */
    record RuleUnknown() implements RuleProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "rule/unknown";
        }
    }
}
