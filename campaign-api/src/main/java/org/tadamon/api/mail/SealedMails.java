package org.tadamon.api.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.privacy.Personal;

/** Takes orders for mail that are sealed under the secret of whoever they are for. Whoever orders counts them. */
@Component
public class SealedMails {

    /** Keeps what {@link SealedMail} holds; its values follow in this order, with the two halves of the key last. */
    public static final String KEEP =
            "INSERT INTO mail_outbox (id, purpose, sealed, sealed_version, ordered_at, due_at, scope, subject) ";

    /**
     * An order for mail, sealed under the secret of whoever it is for, to be kept in the same statement as what it is
     * about. It is gone once it was sent, and cannot be read once its secret was destroyed.
     *
     * @param id the same id is one mail
     * @param inside purpose {@code mail.order}
     * @param dueAt not before this
     */
    public record SealedMail(UUID id, MailPurpose purpose, Personal inside, Instant orderedAt, Instant dueAt) {

        /** Names nobody and tells nothing. */
        @Override
        public String toString() {
            return "SealedMail[" + id + ", " + purpose + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Bell bell;
    private final Clock clock;

    SealedMails(JdbcClient jdbc, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.clock = clock;
    }

    /** Seals an order; it is kept by whoever asked. */
    public SealedMail seal(SubjectSecret secret, MailOrder order) {
        var now = clock.instant();
        return new SealedMail(
                order.id(), order.purpose(), SealedOrders.seal(secret, order), now, Outbox.due(order.purpose(), now));
    }

    /** Keeps it to be sent, in the caller's transaction if there is one; whether it was not kept before. */
    public boolean keep(SealedMail mail) {
        var key = mail.inside().key();
        return jdbc.sql(KEEP + "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                mail.id(),
                                mail.purpose().name(),
                                mail.inside().sealed(),
                                mail.inside().version())
                        .params(
                                mail.orderedAt().atOffset(ZoneOffset.UTC),
                                mail.dueAt().atOffset(ZoneOffset.UTC))
                        .params(key.scope(), key.subject())
                        .update()
                == 1;
    }

    /** There is something to send: to be said once it is committed. */
    public void ring() {
        bell.ring();
    }
}
