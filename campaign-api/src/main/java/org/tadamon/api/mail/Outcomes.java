package org.tadamon.api.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.mail.Outcome.Forgotten;
import org.tadamon.api.mail.Outcome.Later;
import org.tadamon.api.mail.Outcome.Sent;
import org.tadamon.api.mail.Outcome.Stuck;

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

    /**
     * Where is noted what became of some, until it is written down.
     *
     * @param until what they were taken with: who has them no more changes nothing about them
     */
    Book book(Instant now, OffsetDateTime until) {
        return new Book(now, until);
    }

    private record Note(UUID mail, boolean isOwned, Outcome outcome) {

        /** Nothing needs to be known of what was sealed under somebody's own secret, which lives on. */
        boolean leavesNothing() {
            return outcome instanceof Forgotten || isOwned && outcome instanceof Sent;
        }

        @Override
        public String toString() {
            return "<note>";
        }
    }

    /** What became of some mails. For one thread. */
    final class Book {

        /** Nobody waits for the disk: what a server that loses power forgets of this is sent again. */
        private static final String SOON = "SET LOCAL synchronous_commit = off";

        private static final String OURS = " WHERE id = ? AND state = 'waiting' AND due_at = ?";

        private final OffsetDateTime now;
        private final OffsetDateTime until;
        private final List<Note> open = new ArrayList<>();
        private final List<Outcome> all = new ArrayList<>();
        private long since = System.nanoTime();
        private long took;

        private Book(Instant now, OffsetDateTime until) {
            this.now = now.atOffset(ZoneOffset.UTC);
            this.until = until;
        }

        void note(UUID mail, boolean isOwned, Outcome outcome) {
            open.add(new Note(mail, isOwned, outcome));
            all.add(outcome);
        }

        /** Whether so much time has passed, and as much as writing took the last time. */
        boolean isWorthWriting(Duration together) {
            return System.nanoTime() - since > Math.max(together.toNanos(), took);
        }

        /** All in one transaction; where that fails each by itself, so that one keeps no other from being known. */
        void write() {
            long began = System.nanoTime();
            try {
                write(open);
            } catch (DataAccessException | TransactionException together) {
                open.forEach(note -> write(List.of(note)));
            } finally {
                open.clear();
                since = System.nanoTime();
                took = since - began;
            }
        }

        /** Nobody has come to it: it is due as it was. */
        void giveBack(UUID mail, OffsetDateTime dueAt) {
            jdbc.sql("UPDATE mail_outbox SET due_at = ?" + OURS)
                    .params(dueAt, mail, until)
                    .update();
        }

        List<Outcome> all() {
            return List.copyOf(all);
        }

        private void write(List<Note> notes) {
            if (!notes.isEmpty()) {
                transaction.executeWithoutResult(_ -> {
                    jdbc.sql(SOON).update();
                    jdbc.sql("DELETE FROM mail_outbox WHERE id = ANY(?)")
                            .param(notes.stream()
                                    .filter(Note::leavesNothing)
                                    .map(Note::mail)
                                    .toArray(UUID[]::new))
                            .update();
                    notes.stream().filter(note -> !note.leavesNothing()).forEach(this::mark);
                });
            }
        }

        private void mark(Note note) {
            switch (note.outcome) {
                case Sent() -> {
                    jdbc.sql("UPDATE mail_outbox SET tries = tries + 1, state = 'sent', sealed = NULL, reason = NULL,"
                                    + " ended_at = ? WHERE id = ?") // whoever has it by now
                            .params(now, note.mail)
                            .update();
                    sealed.destroy(note.mail);
                }
                case Later(var dueAt, var reason) ->
                    set("due_at = ?, reason = ?", note, dueAt.atOffset(ZoneOffset.UTC), reason);
                case Stuck(var reason) -> set("state = 'stuck', reason = ?, ended_at = ?", note, reason, now);
                case Forgotten() -> {} // nothing is left of it
            }
        }

        private void set(String what, Note note, Object... values) {
            jdbc.sql("UPDATE mail_outbox SET tries = tries + 1, " + what + OURS)
                    .params(values)
                    .params(note.mail, until)
                    .update();
        }
    }
}
