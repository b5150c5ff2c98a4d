package org.tadamon.core.decisionmaker;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a list of decision makers holds to. Rows are counted from 1. */
public sealed interface DecisionMakerProblem extends Problem {

    /** The list has no rows, or more than 50,000. */
    record ListSize() implements DecisionMakerProblem, Invalid {
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
    record Twice(int row) implements DecisionMakerProblem, Invalid {
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
    record Malformed(int row, String column) implements DecisionMakerProblem, Invalid {
        @Override
        public String code() {
            return "decision-maker/malformed";
        }

        @Override
        public String field() {
            return "rows." + row + "." + column;
        }
    }

    /** There is an import of this id already, of another list. */
    record ImportedOtherwise() implements DecisionMakerProblem, Conflict {
        @Override
        public String code() {
            return "decision-maker/imported-otherwise";
        }
    }
}
