package org.tadamon.api.mail.transport;

import jakarta.mail.AuthenticationFailedException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.tadamon.api.mail.transport.NotTaken.Reason;

/** Understands what a mail server, or the way to it, has refused. */
final class Refused {

    private Refused() {}

    /** An address that was refused is told first, since what comes of it is told as well. */
    static NotTaken why(Exception failed) {
        return first(failed, Refused::address)
                .or(() -> first(failed, Refused::mail))
                .or(() -> first(failed, Refused::way))
                .orElseGet(() -> new NotTaken(Reason.UNREACHABLE, 0));
    }

    private static Optional<NotTaken> first(Exception failed, Function<Throwable, Optional<NotTaken>> understood) {
        return Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> understood.apply(cause).stream())
                .findFirst();
    }

    private static Optional<NotTaken> address(Throwable cause) {
        return cause instanceof SMTPAddressFailedException address
                ? answered(Reason.ADDRESS_REFUSED, address.getReturnCode())
                : Optional.empty();
    }

    private static Optional<NotTaken> mail(Throwable cause) {
        return switch (cause) {
            case SMTPSenderFailedException sender -> answered(Reason.MAIL_REFUSED, sender.getReturnCode());
            case SMTPSendFailedException mail -> answered(Reason.MAIL_REFUSED, mail.getReturnCode());
            default -> Optional.empty();
        };
    }

    /** A line that broke is told as an answer without a number. */
    private static Optional<NotTaken> answered(Reason reason, int reply) {
        var refused = new NotTaken(reason, reply);
        return refused.reply() == 0 ? Optional.empty() : Optional.of(refused);
    }

    private static Optional<NotTaken> way(Throwable cause) {
        if (cause instanceof AuthenticationFailedException) {
            return Optional.of(new NotTaken(Reason.NOT_LET_IN, 0));
        }
        var said = Objects.requireNonNullElse(cause.getMessage(), "");
        return cause instanceof SSLException || said.startsWith("STARTTLS is required")
                ? Optional.of(new NotTaken(Reason.NOT_SECURE, 0))
                : Optional.empty();
    }
}
