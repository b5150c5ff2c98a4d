package org.tadamon.core.letterdrive;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a letter drive holds to. */
public sealed interface LetterDriveProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements LetterDriveProblem, Invalid {
        @Override
        public String code() {
            return "letter-drive/empty";
        }
    }

    /** A text is longer than its page can carry, in grapheme clusters; or there are too many offices. */
    record TooLong(String field, Long limit) implements LetterDriveProblem, Invalid {
        @Override
        public String code() {
            return "letter-drive/too-long";
        }
    }

    /** Something is not written as it must be: a language tag, a title of several lines, a day. */
    record Malformed(String field) implements LetterDriveProblem, Invalid {
        @Override
        public String code() {
            return "letter-drive/malformed";
        }
    }

    /** It would close in the past, or more than a year from now. */
    record ClosesWrongly(String field) implements LetterDriveProblem, Invalid {
        @Override
        public String code() {
            return "letter-drive/closes-wrongly";
        }
    }

    /** There is a drive of this id already, and it is another one. */
    record StartedOtherwise() implements LetterDriveProblem, Conflict {
        @Override
        public String code() {
            return "letter-drive/started-otherwise";
        }
    }

    /** It takes no more letters. */
    record DriveOver() implements LetterDriveProblem, Conflict {
        @Override
        public String code() {
            return "letter-drive/over";
        }
    }

    /** It is too early to forget who wrote. */
    record NotOverYet() implements LetterDriveProblem, Conflict {
        @Override
        public String code() {
            return "letter-drive/not-over-yet";
        }
    }

    /** There is no such drive. */
    record DriveUnknown() implements LetterDriveProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "letter-drive/unknown";
        }
    }
}
