package org.tadamon.api.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.mail.MailQueue.Forgotten;
import org.tadamon.api.mail.MailQueue.Later;
import org.tadamon.api.mail.MailQueue.Outcome;
import org.tadamon.api.mail.MailQueue.Sent;
import org.tadamon.api.mail.MailQueue.Stuck;

/** Writes down what became of mail, in the transaction that holds its rows. */
@Component
class Outcomes {

    private final JdbcClient jdbc;
    private final SealedOrders sealed;

    Outcomes(JdbcClient jdbc, SealedOrders sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    void mark(UUID mail, Instant now, Outcome outcome) {
        switch (outcome) {
            case Sent() -> {
                jdbc.sql("UPDATE mail_outbox SET state = 'sent', sealed = NULL, reason = NULL, tries = tries + 1,"
                                + " ended_at = ? WHERE id = ?")
                        .params(now.atOffset(ZoneOffset.UTC), mail)
                        .update();
                sealed.destroy(mail);
            }
            case Later(var dueAt, var reason) ->
                jdbc.sql("UPDATE mail_outbox SET tries = tries + 1, due_at = ?, reason = ? WHERE id = ?")
                        .params(dueAt.atOffset(ZoneOffset.UTC), reason, mail)
                        .update();
            case Stuck(var reason) ->
                jdbc.sql("UPDATE mail_outbox SET state = 'stuck', tries = tries + 1, reason = ?, ended_at = ?"
                                + " WHERE id = ?")
                        .params(reason, now.atOffset(ZoneOffset.UTC), mail)
                        .update();
            case Forgotten() -> delete(List.of(mail));
        }
    }

    /** Nothing is left of these. */
    void delete(List<UUID> mails) {
        if (!mails.isEmpty()) {
            jdbc.sql("DELETE FROM mail_outbox WHERE id = ANY(?)")
                    .param(mails.toArray(UUID[]::new))
                    .update();
        }
    }
}
