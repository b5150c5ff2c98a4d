package org.tadamon.api.mail.courier;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.mail.MailQueue;
import org.tadamon.api.mail.MailQueue.Due;
import org.tadamon.api.mail.MailQueue.Taking;
import org.tadamon.api.mail.Outcome;
import org.tadamon.api.mail.Outcome.Forgotten;
import org.tadamon.api.mail.Outcome.Later;
import org.tadamon.api.mail.Outcome.Sent;
import org.tadamon.api.mail.Outcome.Stuck;
import org.tadamon.api.mail.transport.MailSettings;
import org.tadamon.api.mail.transport.NotTaken;
import org.tadamon.api.mail.transport.NotTaken.Reason;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.mail.transport.Relay.Line;

/** Takes the next mail from the queue to the relay, and decides what becomes of it. */
@Component
class Delivery {

    /** Handing one mail over may take as long as a slow mail server is waited for four times, and is still ours. */
    private static final int PATIENCES = 4;

    private final MailQueue queue;
    private final LetterWriter writer;
    private final Relay relay;
    private final Patience patience;
    private final Duration hadFor;
    private final Clock clock;
    private final MeterRegistry meters;

    Delivery(
            MailQueue queue,
            LetterWriter writer,
            Relay relay,
            Patience patience,
            MailSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.hadFor = settings.patience().multipliedBy(PATIENCES);
        this.queue = queue;
        this.writer = writer;
        this.relay = relay;
        this.patience = patience;
        this.clock = clock;
        this.meters = meters;
    }

    /** Sends what is due next, at most so many; tells what became of each. */
    List<Outcome> some(int most) {
        try (var line = line()) {
            return some(line, most, () -> true);
        }
    }

    /** The same, by a line of the caller's, for as long as it may go on. */
    List<Outcome> some(Line line, int most, BooleanSupplier goOn) {
        var taking = new Taking(clock.instant(), most, hadFor, goOn);
        return queue.some(taking, mail -> send(line, mail));
    }

    /** A line to hand over to {@link #some(Line, int, BooleanSupplier)}. */
    Line line() {
        return relay.line();
    }

    private Outcome send(Line line, Due mail) {
        var outcome = handOver(line, mail, mail.tries() + 1);
        var purpose = EnumCode.of(mail.order().purpose());
        meters.counter("tadamon.mail.tries", "purpose", purpose, "outcome", named(outcome))
                .increment();
        return outcome;
    }

    private Outcome handOver(Line line, Due mail, int tried) {
        try {
            line.handOver(writer.write(mail.order(), mail.reference()));
            return new Sent();
        } catch (NotTaken refused) {
            return refused.isForGood() ? new Stuck(reason(refused)) : later(reason(refused), tried);
        } catch (RuntimeException mistake) {
            // its own words could name whom the mail was for
            return later(EnumCode.of(Reason.FAILED) + " " + mistake.getClass().getSimpleName(), tried);
        }
    }

    private Outcome later(String reason, int tried) {
        return patience.after(tried)
                .<Outcome>map(wait -> new Later(clock.instant().plus(wait), reason))
                .orElseGet(() -> new Stuck(reason));
    }

    private static String reason(NotTaken refused) {
        var code = EnumCode.of(refused.reason());
        return refused.reply() == 0 ? code : code + " " + refused.reply();
    }

    private static String named(Outcome outcome) {
        return switch (outcome) {
            case Sent() -> "sent";
            case Forgotten() -> "forgotten";
            case Later(var _, var _) -> "later";
            case Stuck(var _) -> "stuck";
        };
    }
}
