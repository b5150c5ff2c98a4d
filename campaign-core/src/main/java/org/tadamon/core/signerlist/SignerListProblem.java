package org.tadamon.core.signerlist;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a list of signers holds to. */
public sealed interface SignerListProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements SignerListProblem, Invalid {
        @Override
        public String code() {
            return "signer-list/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements SignerListProblem, Invalid {
        @Override
        public String code() {
            return "signer-list/too-long";
        }
    }

    /** Something is not written as it must be, or does not go with the rest. */
    record Malformed(String field) implements SignerListProblem, Invalid {
        @Override
        public String code() {
            return "signer-list/malformed";
        }
    }

    /** More people are in it than are printed on paper. */
    record TooManyForPaper(String field, Long limit) implements SignerListProblem, Invalid {
        @Override
        public String code() {
            return "signer-list/too-many-for-paper";
        }
    }

    /** Nobody who signed a guarded petition is ever in a list. */
    record Guarded() implements SignerListProblem, Conflict {
        @Override
        public String code() {
            return "signer-list/guarded";
        }
    }

    /** The petition is not public yet, or not any more: nobody is named in its name. */
    record NotPublic() implements SignerListProblem, Conflict {
        @Override
        public String code() {
            return "signer-list/not-public";
        }
    }

    /** There is a list of this id already, and it is another one. */
    record OrderedOtherwise() implements SignerListProblem, Conflict {
        @Override
        public String code() {
            return "signer-list/ordered-otherwise";
        }
    }

    /** It is made, or will not be. */
    record Over() implements SignerListProblem, Conflict {
        @Override
        public String code() {
            return "signer-list/over";
        }
    }

    /** It is not made, or not yet. */
    record NotMade() implements SignerListProblem, Conflict {
        @Override
        public String code() {
            return "signer-list/not-made";
        }
    }

    /** So many have changed their minds since it was made that those left would be pointed at. */
    record TooShort() implements SignerListProblem, Conflict {
        @Override
        public String code() {
            return "signer-list/too-short";
        }
    }

    /** Its time is over: it was forgotten. */
    record Gone() implements SignerListProblem, Conflict {
        @Override
        public String code() {
            return "signer-list/gone";
        }
    }

    /** There is no such list. */
    record ListUnknown() implements SignerListProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "signer-list/unknown";
        }
    }
}
