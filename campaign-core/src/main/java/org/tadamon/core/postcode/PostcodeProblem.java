package org.tadamon.core.postcode;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a table of postcodes holds to. Rows are counted from 1. */
public sealed interface PostcodeProblem extends Problem {

    /** The table has no rows, or more than 50,000. */
    record ListSize() implements PostcodeProblem, Invalid {
        @Override
        public String code() {
            return "postcode/list-size";
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** Two rows say the same. */
    record RowTwice(int row) implements PostcodeProblem, Invalid {
        @Override
        public String code() {
            return "postcode/row-twice";
        }

        @Override
        public String field() {
            return "rows." + row + ".postcode";
        }
    }

    /** A postcode has neither letter nor digit, or more than 40, or an area is no code. */
    record Malformed(int row, String column) implements PostcodeProblem, Invalid {
        @Override
        public String code() {
            return "postcode/malformed";
        }

        @Override
        public String field() {
            return "rows." + row + "." + column;
        }
    }

    /** There is an import of this id already, of another table. */
    record ImportedOtherwise() implements PostcodeProblem, Conflict {
        @Override
        public String code() {
            return "postcode/imported-otherwise";
        }
    }
}
