package org.tadamon.api.mail.transport;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A letter with its headers: no more of them than there must be, and none that tells of the machine. */
final class SmtpMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH);

    private final String id;

    /** From this address, at this moment. */
    SmtpMessage(Session session, Letter letter, String from, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        id = "<" + letter.reference() + from.substring(from.lastIndexOf('@')) + ">";
        setFrom(new InternetAddress(from, letter.from(), UTF_8));
        setRecipient(RecipientType.TO, recipient(letter));
        setSubject(letter.subject(), UTF_8);
        setText(letter.text(), UTF_8);
        setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
        setHeader("Content-Language", letter.language());
        answersGo(letter.replyTo());
        saveChanges();
    }

    /** What a person wrote may be answered to them, and what nobody wrote by nobody. */
    private void answersGo(@Nullable String replyTo) throws MessagingException {
        if (replyTo == null) {
            setHeader("Auto-Submitted", "auto-generated");
            setHeader("X-Auto-Response-Suppress", "All");
        } else {
            setReplyTo(new Address[] {address(replyTo)});
        }
    }

    /** Read already, and more strictly than a header parser would. */
    static InternetAddress recipient(Letter letter) {
        return address(letter.to());
    }

    private static InternetAddress address(String read) {
        var address = new InternetAddress();
        address.setAddress(read);
        return address;
    }

    /** The usual one would look up and tell the machine's name. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
