package org.tadamon.core.petition.life;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a petition's life holds to, beside those of its text. */
public sealed interface LifeProblem extends Problem {

    /** The moderators are reading it: what they decide on is not changed meanwhile. */
    record UnderReview() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/under-review";
        }
    }

    /** There is no such submission to decide on. */
    record NotSubmitted() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/not-submitted";
        }
    }

    /** The moderators have decided on exactly this text. */
    record NothingChanged() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/nothing-changed";
        }
    }

    /** It still takes signatures. */
    record NotClosedYet() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/not-closed-yet";
        }
    }

    /** It has not been handed over, so nobody can have answered it. */
    record NotDeliveredYet() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/not-delivered-yet";
        }
    }

    /** There is a delivery or answer of this id already, and it says something else. */
    record RecordedOtherwise() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/recorded-otherwise";
        }
    }

    /** Its organisers have taken it back. */
    record AlreadyWithdrawn() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/already-withdrawn";
        }
    }

    /** The moderators have hidden it. */
    record TakenDown() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/taken-down";
        }
    }

    /** It is not published, so it can be neither hidden nor restored. */
    record NotPublished() implements LifeProblem, Conflict {
        @Override
        public String code() {
            return "petition/not-published";
        }
    }

    /** A day has not come yet. */
    record InTheFuture(String field) implements LifeProblem, Invalid {
        @Override
        public String code() {
            return "petition/in-the-future";
        }
    }
}
