package org.tadamon.core.refusal;

import org.jspecify.annotations.Nullable;

/** A broken rule, told in facts that name no person. Each feature has its own sealed family of these. */
public interface Problem {

    /** What the asker can do about it. */
    enum Kind {
        /** What was asked for can never be granted as it was written. */
        INVALID,
        /** What was asked for does not fit what has already happened. */
        CONFLICT,
        /** There is nothing under that name, or nothing the asker may know of. */
        UNKNOWN,
        /** The asker may know of it, and may not do this with it. */
        FORBIDDEN
    }

    /** What the asker can do about it. */
    Kind kind();

    /**
     * A stable name, for example {@code petition/closes-in-the-past}: {@code feature/rule}, lower case, never reused.
     */
    String code();

    /** The field to show it next to, for example {@code wordings.ar.title}; {@code null} when it is about the whole. */
    default @Nullable String field() {
        return null;
    }

    /** The number the rule speaks of, such as a greatest length; {@code null} when it has none. */
    default @Nullable Long limit() {
        return null;
    }

    /** What was written that nothing goes by, such as the name of a field; {@code null} when the rule names nothing. */
    default @Nullable String named() {
        return null;
    }
}
