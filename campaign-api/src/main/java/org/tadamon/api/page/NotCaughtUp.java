package org.tadamon.api.page;

/** The read models have not yet taken in what the ledger held at the start: half a count would be a wrong one. */
final class NotCaughtUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotCaughtUp() {
        super("still catching up", null, false, false);
    }
}
