package org.tadamon.api.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.mail.MailQueue.Forgotten;
import org.tadamon.api.mail.MailQueue.Later;
import org.tadamon.api.mail.MailQueue.Outcome;
import org.tadamon.api.mail.MailQueue.Sent;
import org.tadamon.api.mail.MailQueue.Stuck;

/** Writes down what became of mail. */
@Component
class Outcomes {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SealedOrders sealed;

    Outcomes(JdbcClient jdbc, TransactionTemplate transaction, SealedOrders sealed) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sealed = sealed;
    }

    /** Where is noted what became of some, until it is written down. */
    Book book(Instant now) {
        return new Book(now);
    }

    /** Nobody has come to it: it is due as it was. */
    void giveBack(UUID mail, OffsetDateTime dueAt) {
        jdbc.sql("UPDATE mail_outbox SET due_at = ? WHERE id = ?")
                .params(dueAt, mail)
                .update();
    }

    private void mark(UUID mail, Instant now, Outcome outcome) {
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
    private void delete(List<UUID> mails) {
        if (!mails.isEmpty()) {
            jdbc.sql("DELETE FROM mail_outbox WHERE id = ANY(?)")
                    .param(mails.toArray(UUID[]::new))
                    .update();
        }
    }

    private record Note(UUID mail, boolean isOwned, Outcome outcome) {

        /** Nothing needs to be known of what was sealed under somebody's own secret, which lives on. */
        boolean leavesNothing() {
            return isOwned && (outcome instanceof Sent || outcome instanceof Forgotten);
        }
    }

    /** What became of some mails. For one thread. */
    final class Book {

        private final Instant now;
        private final List<Note> open = new ArrayList<>();
        private final List<Outcome> all = new ArrayList<>();
        private long since = System.nanoTime();
        private long took;

        private Book(Instant now) {
            this.now = now;
        }

        void note(UUID mail, boolean isOwned, Outcome outcome) {
            open.add(new Note(mail, isOwned, outcome));
            all.add(outcome);
        }

        /** Since when there is something to write down, in nanoseconds. */
        long openFor() {
            return System.nanoTime() - since;
        }

        /** How long it took to write it down the last time, in nanoseconds. */
        long lastTook() {
            return took;
        }

        /** In one transaction. */
        void write() {
            if (open.isEmpty()) {
                return;
            }
            long began = System.nanoTime();
            transaction.executeWithoutResult(_ -> {
                delete(open.stream().filter(Note::leavesNothing).map(Note::mail).toList());
                open.stream().filter(note -> !note.leavesNothing()).forEach(note -> mark(note.mail, now, note.outcome));
            });
            open.clear();
            since = System.nanoTime();
            took = since - began;
        }

        List<Outcome> all() {
            return List.copyOf(all);
        }
    }
}
