package org.tadamon.core.export;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules an export holds to. */
public sealed interface ExportProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/too-long";
        }
    }

    /** More is asked for than a package holds. */
    record TooMany(String field, Long limit) implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/too-many";
        }
    }

    /** Not everybody can read it, or not any more, so it is not told along. */
    record ReasonNotPublic(String field) implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/reason-not-public";
        }
    }

    /** Something is not written as it must be. */
    record Malformed(String field) implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/malformed";
        }
    }

    /** Nobody on the list of decision makers is meant by this. */
    record Nobody() implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/nobody";
        }

        @Override
        public String field() {
            return "audience";
        }
    }

    /** A day was asked for that is not over, or only for so short a while that not all of it is in the ledger. */
    record DayNotOver(String field) implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/day-not-over";
        }
    }

    /** A day was asked for on which the petition was not open yet. */
    record BeforeOpening(String field) implements ExportProblem, Invalid {
        @Override
        public String code() {
            return "export/before-opening";
        }
    }

    /** The petition is not public yet, or not any more: nothing is handed over in the platform's name. */
    record NotPublic() implements ExportProblem, Conflict {
        @Override
        public String code() {
            return "export/not-public";
        }
    }

    /** There is an export of this id already, and it is another one. */
    record OrderedOtherwise() implements ExportProblem, Conflict {
        @Override
        public String code() {
            return "export/ordered-otherwise";
        }
    }

    /** It is made, or was cancelled. */
    record Over() implements ExportProblem, Conflict {
        @Override
        public String code() {
            return "export/over";
        }
    }

    /** It is not made, or not yet. */
    record NotMade() implements ExportProblem, Conflict {
        @Override
        public String code() {
            return "export/not-made";
        }
    }

    /** Somebody whose words are in it took them back or changed them, so it is made anew first. */
    record BeingMadeAnew() implements ExportProblem, Conflict {
        @Override
        public String code() {
            return "export/being-made-anew";
        }
    }

    /** There is no such export. */
    record ExportUnknown() implements ExportProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "export/unknown";
        }
    }
}
