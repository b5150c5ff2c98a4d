package org.tadamon.core.photo;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules photos of an action hold to. */
public sealed interface PhotoProblem extends Problem {

    /** The action has not begun, or will not be: there can be no photo of it. */
    record NotBegun() implements PhotoProblem, Conflict {
        @Override
        public String code() {
            return "photo/not-begun";
        }
    }

    /** Whoever comes to a guarded action is shown to nobody. */
    record Guarded() implements PhotoProblem, Conflict {
        @Override
        public String code() {
            return "photo/guarded";
        }
    }

    /** There are so many already. */
    record TooMany(Long limit) implements PhotoProblem, Conflict {
        @Override
        public String code() {
            return "photo/too-many";
        }
    }

    /** There is no such photo. */
    record Unknown() implements PhotoProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "photo/unknown";
        }
    }

    /** It was destroyed, and cannot be brought back. */
    record Destroyed() implements PhotoProblem, Conflict {
        @Override
        public String code() {
            return "photo/destroyed";
        }
    }

    /** Somebody asked, it was put back, and somebody asked again: it is not shown a third time. */
    record ObjectedTwice() implements PhotoProblem, Conflict {
        @Override
        public String code() {
            return "photo/objected-twice";
        }
    }

    /** Something is missing, or not written as it must be. */
    record Malformed(String field) implements PhotoProblem, Invalid {
        @Override
        public String code() {
            return "photo/malformed";
        }
    }

    /** A text is too long; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements PhotoProblem, Invalid {
        @Override
        public String code() {
            return "photo/too-long";
        }
    }

    /** It is not a picture that can be read: JPEG and PNG are. */
    record Unreadable(String field) implements PhotoProblem, Invalid {
        @Override
        public String code() {
            return "photo/unreadable";
        }
    }

    /** It has too many pixels; the limit is in millions. */
    record TooLarge(String field, Long limit) implements PhotoProblem, Invalid {
        @Override
        public String code() {
            return "photo/too-large";
        }
    }
}
