package org.tadamon.api.mail.transport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where mail goes as long as no mail server is set: kept in memory, the last of it, and nowhere else. */
public final class Mailbox implements Relay {

    /** How many it keeps. */
    public static final int HOLDS = 500;

    /** A letter, and when it came. */
    public record Received(Letter letter, Instant at) {}

    private final Deque<Received> received = new ArrayDeque<>();
    private final Clock clock;

    Mailbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void handOver(Letter letter) {
        received.addFirst(new Received(letter, clock.instant()));
        while (received.size() > HOLDS) {
            received.removeLast();
        }
    }

    /** All of it, the newest first. */
    public synchronized List<Received> received() {
        return List.copyOf(received);
    }
}
