package org.tadamon.core.account;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules an account holds to. */
public sealed interface AccountProblem extends Problem {

    /** The person asked to be forgotten, and is. */
    record Erased() implements AccountProblem, Conflict {
        @Override
        public String code() {
            return "account/erased";
        }
    }

    /** There is no such language. */
    record NotALanguage() implements AccountProblem, Invalid {
        @Override
        public String code() {
            return "account/language-unknown";
        }

        @Override
        public String field() {
            return "language";
        }
    }
}
