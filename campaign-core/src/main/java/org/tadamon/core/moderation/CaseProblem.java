package org.tadamon.core.moderation;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a case holds to. */
public sealed interface CaseProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements CaseProblem, Invalid {
        @Override
        public String code() {
            return "moderation/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements CaseProblem, Invalid {
        @Override
        public String code() {
            return "moderation/too-long";
        }
    }

    /** Something is not written as it must be. */
    record Malformed(String field) implements CaseProblem, Invalid {
        @Override
        public String code() {
            return "moderation/malformed";
        }
    }

    /** There is no such reason in the list. */
    record UnknownReason(String field) implements CaseProblem, Invalid {
        @Override
        public String code() {
            return "moderation/unknown-reason";
        }
    }

    /** There is no such case. */
    record CaseUnknown() implements CaseProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "moderation/unknown";
        }
    }

    /** Another moderator holds the case. */
    record HeldByAnother() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/held-by-another";
        }
    }

    /** Who decides does not hold the case, or no longer. */
    record NotHeld() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/not-held";
        }
    }

    /** It was decided already, and otherwise. */
    record AlreadyDecided() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/already-decided";
        }
    }

    /** Submissions are approved or not, reported petitions taken down or not. */
    record WrongKind() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/wrong-kind";
        }
    }

    /** The petition's closing time has come: approved, it could not be signed for a moment. */
    record TooLateToApprove() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/too-late-to-approve";
        }
    }

    /** Somebody proposed to take the petition down: that is decided first. */
    record AlreadyProposed() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/already-proposed";
        }
    }

    /** Nobody has proposed to take the petition down. */
    record NothingProposed() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/nothing-proposed";
        }
    }

    /** Who proposed it cannot decide it as well. */
    record AnotherMustDecide() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/another-must-decide";
        }
    }

    /** The petition was not taken down by this case. */
    record NotTakenDown() implements CaseProblem, Conflict {
        @Override
        public String code() {
            return "moderation/not-taken-down";
        }
    }
}
