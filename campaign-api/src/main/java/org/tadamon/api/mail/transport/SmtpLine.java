package org.tadamon.api.mail.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;

/** One connection to the mail server for letters that go one after another; made when the first one goes. */
final class SmtpLine implements Relay.Line {

    /** Then comes another connection: some mail servers take no more in one. */
    static final int AT_ONCE = 100;

    private final SmtpRelay relay;
    private @Nullable Open open;
    private int handedOver;

    private record Open(Session session, Transport transport, boolean beyondAscii) {}

    SmtpLine(SmtpRelay relay) {
        this.relay = relay;
    }

    @Override
    public void handOver(Letter letter) throws NotTaken {
        if (handedOver == AT_ONCE) {
            close();
        }
        boolean onTheWay = false;
        try {
            var there = open(isBeyondAscii(letter.to()) || isBeyondAscii(letter.replyTo()));
            if (letter.replyTo() != null && handedOver > 0 && !there.transport.isConnected()) {
                close(); // it hung up meanwhile; whoever wrote by themselves is not left in doubt about that
                there = open(there.beyondAscii);
            }
            handedOver++;
            var message = relay.message(there.session, letter);
            onTheWay = true;
            there.transport.sendMessage(message, new Address[] {SmtpMessage.recipient(letter)});
        } catch (MessagingException | UnsupportedEncodingException failed) {
            close();
            var why = Refused.why(failed);
            throw onTheWay ? why.onTheWay() : why;
        }
    }

    private static boolean isBeyondAscii(@Nullable String address) {
        return address != null && !US_ASCII.newEncoder().canEncode(address);
    }

    private Open open(boolean beyondAscii) throws MessagingException {
        var known = open;
        if (known != null && known.beyondAscii == beyondAscii) {
            return known;
        }
        close();
        var session = relay.session(beyondAscii);
        var made = new Open(session, relay.connect(session), beyondAscii);
        open = made;
        return made;
    }

    /** What was taken before the line broke was taken, and what was not has been told already. */
    @Override
    public void close() {
        var known = open;
        open = null;
        handedOver = 0;
        if (known != null) {
            try {
                known.transport.close();
            } catch (MessagingException gone) {
                // it hung up first
            }
        }
    }
}
