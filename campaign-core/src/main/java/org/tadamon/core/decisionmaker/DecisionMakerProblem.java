package org.tadamon.core.decisionmaker;

import org.tadamon.core.refusal.Invalid;

/** The rules a list of decision makers holds to. Rows are counted from 1. */
public sealed interface DecisionMakerProblem extends Invalid {

    /** The list has no rows, or more than 50,000. */
    record ListSize() implements DecisionMakerProblem {
        @Override
        public String code() {
            return "decision-maker/list-size";
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** The same person in the same office for the same area stands on two rows. */
    record Twice(int row) implements DecisionMakerProblem {
        @Override
        public String code() {
            return "decision-maker/twice";
        }

        @Override
        public String field() {
            return "rows." + row + ".name";
        }
    }

    /** A field is missing or too long. */
    record Malformed(int row, String column) implements DecisionMakerProblem {
        @Override
        public String code() {
            return "decision-maker/malformed";
        }

        @Override
        public String field() {
            return "rows." + row + "." + column;
        }
    }
}
