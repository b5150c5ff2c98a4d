package org.tadamon.core.petition;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a petition holds to. */
public sealed interface PetitionProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements PetitionProblem, Invalid {
        @Override
        public String code() {
            return "petition/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters, or entries of a list. */
    record TooLong(String field, Long limit) implements PetitionProblem, Invalid {
        @Override
        public String code() {
            return "petition/too-long";
        }
    }

    /** A number is outside 1 to its limit. */
    record OutOfRange(String field, Long limit) implements PetitionProblem, Invalid {
        @Override
        public String code() {
            return "petition/out-of-range";
        }
    }

    /** A title holds a line break or an invisible character. */
    record NotOneLine(String field) implements PetitionProblem, Invalid {
        @Override
        public String code() {
            return "petition/not-one-line";
        }
    }

    /**
     * Something is not written as it must be: a slug, a language tag, an area level, a text with characters no page can
     * show.
     */
    record Malformed(String field) implements PetitionProblem, Invalid {
        @Override
        public String code() {
            return "petition/malformed";
        }
    }

    /** It would close before anybody could sign. */
    record ClosesInThePast(String field) implements PetitionProblem, Invalid {
        @Override
        public String code() {
            return "petition/closes-in-the-past";
        }
    }

    /** It would stay open for more than two years. */
    record ClosesTooLate(String field) implements PetitionProblem, Invalid {
        @Override
        public String code() {
            return "petition/closes-too-late";
        }
    }

    /** There is a petition of this id already, and it says something else. */
    record DraftedOtherwise() implements PetitionProblem, Conflict {
        @Override
        public String code() {
            return "petition/drafted-otherwise";
        }
    }

    /** There is news of this id already, and it says something else. */
    record PostedOtherwise() implements PetitionProblem, Conflict {
        @Override
        public String code() {
            return "petition/posted-otherwise";
        }
    }

    /** It has been opened: what people signed is never edited. */
    record TextFrozen() implements PetitionProblem, Conflict {
        @Override
        public String code() {
            return "petition/text-frozen";
        }
    }

    /** It is still a draft. */
    record NotOpenYet() implements PetitionProblem, Conflict {
        @Override
        public String code() {
            return "petition/not-open-yet";
        }
    }

    /** It takes no more signatures, for good. */
    record AlreadyClosed() implements PetitionProblem, Conflict {
        @Override
        public String code() {
            return "petition/already-closed";
        }
    }

    /** There is no such petition. */
    record PetitionUnknown() implements PetitionProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "petition/unknown";
        }
    }
}
