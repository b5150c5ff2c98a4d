package org.tadamon.core.refusal;

/** A problem with what has already happened. */
public interface Conflict extends Problem {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
