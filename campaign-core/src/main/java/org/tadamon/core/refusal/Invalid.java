package org.tadamon.core.refusal;

import org.jspecify.annotations.Nullable;

/** A problem with what was written, so that it can never be granted as it is. */
public interface Invalid extends Problem {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    @Nullable
    String field();
}
