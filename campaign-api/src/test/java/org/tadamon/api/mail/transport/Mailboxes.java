package org.tadamon.api.mail.transport;

import java.time.Clock;

/** Mailboxes for tests elsewhere. */
public final class Mailboxes {

    private Mailboxes() {}

    /** One with nothing in it. */
    public static Mailbox empty() {
        return new Mailbox(Clock.systemUTC());
    }
}
