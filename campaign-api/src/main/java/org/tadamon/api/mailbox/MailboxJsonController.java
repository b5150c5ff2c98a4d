package org.tadamon.api.mailbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.mail.transport.Mailbox.Received;
import org.tadamon.core.refusal.CommandRefused;

/** The mailbox, for programs that try the platform out. */
@RestController
@Tag(name = "Mailbox")
class MailboxJsonController {

    /** All that is in it, the newest first. */
    record Mails(List<Mail> mails) {}

    /**
     * One mail.
     *
     * @param reference the same for a mail that came twice
     */
    record Mail(String reference, String to, String from, String language, String subject, String text, Instant at) {

        static Mail of(Received received) {
            var letter = received.letter();
            return new Mail(
                    letter.reference(),
                    letter.to(),
                    letter.from(),
                    letter.language(),
                    letter.subject(),
                    letter.text(),
                    received.at());
        }

        @Override
        public String toString() {
            return "<mail>";
        }
    }

    private final MailboxDoor door;

    MailboxJsonController(MailboxDoor door) {
        this.door = door;
    }

    @GetMapping("/api/v1/mailbox")
    @Operation(summary = "What would have been sent; only on this machine, and only while no mail server is set")
    Mails mailbox(HttpServletRequest request) {
        return door.open(request)
                .map(received -> new Mails(received.stream().map(Mail::of).toList()))
                .orElseThrow(() -> new CommandRefused(new AccessProblem.NotThere()));
    }
}
