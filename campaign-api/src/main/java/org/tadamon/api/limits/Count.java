package org.tadamon.api.limits;

/** One count: what all nodes have handed on, and what this one has not yet. */
final class Count {

    private long handedOn;
    private long unsent;

    synchronized long add(long more) {
        unsent += more;
        return handedOn + unsent;
    }

    synchronized long total() {
        return handedOn + unsent;
    }

    synchronized long unsent() {
        return unsent;
    }

    /** So much was handed on, which made it so much for all. */
    synchronized void sent(long difference, long total) {
        unsent -= difference;
        handedOn = total;
    }

    synchronized void learn(long total) {
        handedOn = total;
    }
}
