package org.tadamon.core.posting;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a posting holds to. */
public sealed interface PostingProblem extends Problem {

    /** There is no such drive to write for. */
    record NoSuchDrive() implements PostingProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "posting/no-such-drive";
        }
    }

    /** The drive takes no more letters. */
    record TooLate() implements PostingProblem, Conflict {
        @Override
        public String code() {
            return "posting/too-late";
        }
    }

    /** It is written to nobody. */
    record ToNobody(String field) implements PostingProblem, Invalid {
        @Override
        public String code() {
            return "posting/to-nobody";
        }
    }

    /** It is written to more than one letter can go to, or to somebody twice. */
    record TooMany(String field, Long limit) implements PostingProblem, Invalid {
        @Override
        public String code() {
            return "posting/too-many";
        }
    }
}
