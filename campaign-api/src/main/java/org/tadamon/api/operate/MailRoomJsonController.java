package org.tadamon.api.operate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.mail.StuckMails.StuckMail;

/** Mail that could not be sent, for the operator's programs. */
@RestController
@RequestMapping("/api/v1/mail/stuck")
@Tag(name = "Mail")
class MailRoomJsonController {

    private static final int AT_MOST = 500;

    /**
     * What there is to look after.
     *
     * @param waiting how many mails wait to be sent, now or later
     * @param stuck how many could not be sent
     * @param mails some of these, the last one given up first
     * @param next after which one the next page begins; left out on the last
     */
    record Listed(
            long waiting,
            long stuck,
            List<Mail> mails,
            @Nullable UUID next) {}

    /**
     * A mail that could not be sent.
     *
     * @param reason a code, and the number the mail server answered with, if it did
     * @param since when it was given up
     */
    record Mail(UUID id, String purpose, Instant orderedAt, int tries, String reason, Instant since) {

        static Mail of(StuckMail mail) {
            return new Mail(
                    mail.id(),
                    EnumCode.of(mail.purpose()),
                    mail.orderedAt(),
                    mail.tries(),
                    mail.reason(),
                    mail.since());
        }
    }

    /** How many are tried again. */
    record Retried(int retried) {}

    private final MailRoom room;

    MailRoomJsonController(MailRoom room) {
        this.room = room;
    }

    @GetMapping
    @Operation(summary = "What waits to be sent, and what could not be: why, and never for whom")
    Listed look(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        var state = room.look(actor, after, Math.clamp(limit, 1, AT_MOST));
        var mails = state.mails().stream().map(Mail::of).toList();
        return new Listed(state.waiting(), state.stuck(), mails, state.next());
    }

    @PostMapping("/retry")
    @Operation(summary = "Tries all of them again")
    Retried retryAll(Actor actor) {
        return new Retried(room.retry(actor, null));
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Tries one of them again")
    Retried retry(@PathVariable UUID id, Actor actor) {
        return new Retried(room.retry(actor, id));
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Gives one up for good: nobody can read or send it any more")
    void discard(@PathVariable UUID id, Actor actor) {
        room.discard(actor, id);
    }
}
