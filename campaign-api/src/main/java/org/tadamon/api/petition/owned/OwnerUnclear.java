package org.tadamon.api.petition.owned;

import org.tadamon.core.refusal.Invalid;

/** Whoever writes may write for several organisations, and did not say for which. */
record OwnerUnclear(String field) implements Invalid {
    @Override
    public String code() {
        return "petition/empty";
    }
}
