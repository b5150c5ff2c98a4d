package org.tadamon.api.mail;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where mail is kept until it has been sent: one row for each, which tells nothing but its purpose. */
@Component
class Outbox {

    /** What is awaited counts as due for so long already, and so is taken before everything else. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final SealedOrders sealed;

    Outbox(JdbcClient jdbc, SealedOrders sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** What stands for a person where mail for them is counted. */
    byte[] tag(byte[] person) {
        return sealed.tag(person);
    }

    /** Lets nobody else order for this person until the transaction has ended, so that five are never six. */
    void oneAtATime(byte[] person) {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(ByteBuffer.wrap(person).getLong())
                .query((_, _) -> true)
                .single();
    }

    /** Whether this mail has been ordered lately, or waits. */
    boolean knows(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM mail_outbox WHERE id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    int countOf(byte[] person, Instant since) {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE person = ? AND ordered_at > ?")
                .params(person, since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** From when on it is sent. */
    static Instant due(MailPurpose purpose, Instant now) {
        return purpose.isAwaited() ? now.minus(AHEAD) : now;
    }

    /** Keeps it, sealed; {@code false} if it has been kept before, however long ago. */
    boolean keep(MailOrder order, byte[] person, Instant now) {
        var due = due(order.purpose(), now);
        return sealed.seal(order)
                .map(inside -> jdbc.sql("""
                                INSERT INTO mail_outbox (id, purpose, person, sealed, sealed_version, ordered_at, due_at)
                                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                                .params(order.id(), order.purpose().name(), person, inside.sealed())
                                .params(inside.version(), now.atOffset(ZoneOffset.UTC), due.atOffset(ZoneOffset.UTC))
                                .update()
                        == 1)
                .orElse(false);
    }
}
