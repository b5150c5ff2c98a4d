package org.tadamon.api.admission;

import org.tadamon.api.proof.Challenge;

/** Nothing has happened yet: a proof is asked for first. */
public final class ProofNeeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Challenge challenge;

    /** With what is to be solved. */
    public ProofNeeded(Challenge challenge) {
        super("a proof is needed", null, false, false);
        this.challenge = challenge;
    }

    /** What is to be solved. */
    public Challenge challenge() {
        return challenge;
    }
}
