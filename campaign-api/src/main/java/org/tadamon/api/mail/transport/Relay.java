package org.tadamon.api.mail.transport;

/** Whoever takes mail to bring it to people. */
@FunctionalInterface
public interface Relay {

    /**
     * Hands it over; on return it has been taken. Handing over again what was taken, or what may have been, sends it
     * twice.
     */
    void handOver(Letter letter) throws NotTaken;

    /** A way to hand over several, one after another, that costs less than one by one. It has reached nobody yet. */
    default Line line() {
        return new Line() {
            @Override
            public void handOver(Letter letter) throws NotTaken {
                Relay.this.handOver(letter);
            }

            @Override
            public void close() {}
        };
    }

    /** Several letters on their way. For one thread. */
    interface Line extends AutoCloseable {

        /** As {@link Relay#handOver}. After a failure, or after closing, the next one is tried anew. */
        void handOver(Letter letter) throws NotTaken;

        /** To be called as soon as there is nothing to hand over: a mail server hangs up on who says nothing. */
        @Override
        void close();
    }
}
