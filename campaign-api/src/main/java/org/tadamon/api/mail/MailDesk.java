package org.tadamon.api.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.email.EmailAddress;

/** Takes orders for mail. What it has taken is sent, also after a crash. */
@Component
public class MailDesk {

    /** How many mails of one purpose a person is sent within {@link #LATELY}, whoever asks for them. */
    static final int AT_MOST = 5;

    /** How long is remembered what a person was sent. */
    static final Duration LATELY = Duration.ofHours(24);

    private final Outbox outbox;
    private final Bell bell;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MeterRegistry meters;

    MailDesk(Outbox outbox, Bell bell, TransactionTemplate transaction, Clock clock, MeterRegistry meters) {
        this.outbox = outbox;
        this.bell = bell;
        this.transaction = transaction;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Keeps it to be sent, sealed, in the caller's transaction if there is one. The same id again changes nothing.
     *
     * @return {@code false} when nothing is kept: this person has had five of this purpose in 24 hours, or no mail
     *     could reach such an address
     */
    public boolean order(MailOrder order) {
        var address = EmailAddress.parse(order.to());
        var taken = address.isEmpty() ? Taken.NOBODY : transaction.execute(_ -> take(order, address.get()));
        meters.counter("tadamon.mail.orders", "purpose", EnumCode.of(order.purpose()), "answer", EnumCode.of(taken))
                .increment();
        return taken == Taken.NEW || taken == Taken.AGAIN;
    }

    private enum Taken {
        NEW,
        AGAIN,
        TOO_MANY,
        NOBODY
    }

    private Taken take(MailOrder order, EmailAddress address) {
        var person = outbox.tag((order.purpose() + "|" + address.canonical()).getBytes(StandardCharsets.UTF_8));
        var now = clock.instant();
        outbox.oneAtATime(person);
        if (outbox.knows(order.id())) {
            return Taken.AGAIN;
        }
        if (outbox.countOf(person, now.minus(LATELY)) >= AT_MOST) {
            return Taken.TOO_MANY;
        }
        if (!outbox.keep(order, person, now)) {
            return Taken.AGAIN;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
        return Taken.NEW;
    }
}
