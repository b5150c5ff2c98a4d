package org.tadamon.core.area;

import org.tadamon.core.refusal.Invalid;

/** The rules a list of areas holds to. Rows are counted from 1. */
public sealed interface AreaProblem extends Invalid {

    /** The list has no rows, or more than 50,000. */
    record ListSize() implements AreaProblem {
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
    record CodeTwice(int row) implements AreaProblem {
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
    record Malformed(int row, String column) implements AreaProblem {
        @Override
        public String code() {
            return "area/malformed";
        }

        @Override
        public String field() {
            return "rows." + row + "." + column;
        }
    }
}
