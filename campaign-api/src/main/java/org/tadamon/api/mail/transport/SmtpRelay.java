package org.tadamon.api.mail.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.mail.transport.MailSettings.Security;

/** A mail server anywhere, spoken to by SMTP, in a connection nobody else can read. */
final class SmtpRelay implements Relay {

    private final MailSettings settings;
    private final Properties properties;
    private final String from;
    private final Clock clock;

    /** The one that is set. */
    SmtpRelay(MailSettings settings, Properties more, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.from = EmailAddress.parse(Objects.requireNonNull(settings.from()))
                .orElseThrow()
                .deliverable();
        this.properties = properties();
        properties.putAll(more);
    }

    private Properties properties() {
        var patience = String.valueOf(settings.patience().toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.from", from);
        properties.put("mail.smtp.localhost", from.substring(from.lastIndexOf('@') + 1));
        properties.put("mail.smtp.auth", String.valueOf(settings.signsIn()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        return properties;
    }

    @Override
    public void handOver(Letter letter) throws NotTaken {
        try {
            var session = Session.getInstance(speaking(letter));
            var message = new SmtpMessage(session, letter, from, clock.instant());
            var transport = session.getTransport("smtp");
            try {
                transport.connect(
                        Objects.requireNonNull(settings.host()).strip(),
                        settings.portOrUsual(),
                        settings.user(),
                        settings.password());
                transport.sendMessage(message, new Address[] {SmtpMessage.recipient(letter)});
            } finally {
                hangUp(transport);
            }
        } catch (MessagingException | UnsupportedEncodingException failed) {
            throw Refused.why(failed);
        }
    }

    /** In letters beyond ASCII only where the address has them: not every mail server can. */
    private Properties speaking(Letter letter) {
        var spoken = new Properties();
        spoken.putAll(properties);
        spoken.put("mail.mime.allowutf8", String.valueOf(!US_ASCII.newEncoder().canEncode(letter.to())));
        return spoken;
    }

    /** What was taken before the line broke was taken, and what was not has been told already. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // it hung up first
        }
    }
}
