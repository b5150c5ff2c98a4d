package org.tadamon.core.area;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a list of areas holds to. Rows are counted from 1. */
public sealed interface AreaProblem extends Problem {

    /** The list has no rows, or more than 50,000. */
    record ListSize() implements AreaProblem, Invalid {
        @Override
        public String code() {
            return "area/list-size";
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** A code stands on two rows. */
    record CodeTwice(int row) implements AreaProblem, Invalid {
        @Override
        public String code() {
            return "area/code-twice";
        }

        @Override
        public String field() {
            return "rows." + row + ".code";
        }
    }

    /** A code, level or name is missing, too long or written with other letters than it may have. */
    record Malformed(int row, String column) implements AreaProblem, Invalid {
        @Override
        public String code() {
            return "area/malformed";
        }

        @Override
        public String field() {
            return "rows." + row + "." + column;
        }
    }

    /** There is an import of this id already, of another list. */
    record ImportedOtherwise() implements AreaProblem, Conflict {
        @Override
        public String code() {
            return "area/imported-otherwise";
        }
    }
}
