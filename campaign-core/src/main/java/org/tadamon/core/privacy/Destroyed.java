package org.tadamon.core.privacy;

import org.tadamon.core.refusal.Conflict;

/** All that was personal here has been destroyed for good, so nobody can sign, and nothing of it can be changed. */
public record Destroyed() implements Conflict {

    @Override
    public String code() {
        return "privacy/destroyed";
    }
}
