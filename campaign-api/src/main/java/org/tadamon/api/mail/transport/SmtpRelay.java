package org.tadamon.api.mail.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.mail.transport.MailSettings.Security;

/** A mail server anywhere, spoken to by SMTP, in a connection nobody else can read. */
final class SmtpRelay implements Relay {

    /** Every mail asks for it, and looks through the whole class path where nobody has said. */
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final MailSettings settings;
    private final Properties properties;
    private final Session plain;
    private final Session utf8;
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
        this.plain = made(false);
        this.utf8 = made(true);
    }

    private Properties properties() {
        var patience = String.valueOf(settings.patience().toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.executor.writetimeout", WriteDeadlines.ALL);
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
        try (var line = line()) {
            line.handOver(letter);
        }
    }

    @Override
    public Line line() {
        return new SmtpLine(this);
    }

    /** A connection that speaks as this letter needs it. */
    Transport connect(Session session) throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect(
                Objects.requireNonNull(settings.host()).strip(),
                settings.portOrUsual(),
                settings.user(),
                settings.password());
        return transport;
    }

    SmtpMessage message(Session session, Letter letter) throws MessagingException, UnsupportedEncodingException {
        return new SmtpMessage(session, letter, from, clock.instant());
    }

    /** In letters beyond ASCII only where the address has them: not every mail server can. */
    Session session(boolean beyondAscii) {
        return beyondAscii ? utf8 : plain;
    }

    /** Made once: each looks through the class path for what it can do. */
    private Session made(boolean beyondAscii) {
        var spoken = new Properties();
        spoken.putAll(properties);
        spoken.put("mail.mime.allowutf8", String.valueOf(beyondAscii));
        return Session.getInstance(spoken);
    }
}
