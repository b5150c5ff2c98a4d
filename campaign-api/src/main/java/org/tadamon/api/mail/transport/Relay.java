package org.tadamon.api.mail.transport;

/** Whoever takes mail to bring it to people. */
public interface Relay {

    /** Hands it over; on return it has been taken. Handing over again what was taken sends it twice. */
    void handOver(Letter letter) throws NotTaken;
}
