package org.tadamon.core.comment;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a comment holds to. */
public sealed interface CommentProblem extends Problem {

    /** Whoever wrote it has changed it since it was read. */
    record Changed() implements CommentProblem, Conflict {
        @Override
        public String code() {
            return "comment/changed";
        }
    }

    /** Whoever wrote it has taken it back. */
    record Gone() implements CommentProblem, Conflict {
        @Override
        public String code() {
            return "comment/gone";
        }
    }

    /** Something that must be said was left empty. */
    record Empty(String field) implements CommentProblem, Invalid {
        @Override
        public String code() {
            return "comment/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements CommentProblem, Invalid {
        @Override
        public String code() {
            return "comment/too-long";
        }
    }

    /** Something is not written as it must be. */
    record Malformed(String field) implements CommentProblem, Invalid {
        @Override
        public String code() {
            return "comment/malformed";
        }
    }

    /** There is no such reason to choose. */
    record UnknownReason(String field) implements CommentProblem, Invalid {
        @Override
        public String code() {
            return "comment/unknown-reason";
        }
    }

    /** Nothing is chosen to be decided about. */
    record NothingChosen(String field) implements CommentProblem, Invalid {
        @Override
        public String code() {
            return "comment/nothing-chosen";
        }
    }

    /** Nobody is asked for words on this petition, which keeps its signers out of sight. */
    record NotAsked(String field) implements CommentProblem, Invalid {
        @Override
        public String code() {
            return "comment/not-asked";
        }
    }
}
