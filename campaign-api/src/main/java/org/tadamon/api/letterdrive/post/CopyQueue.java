package org.tadamon.api.letterdrive.post;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.letterdrive.draft.Draft;
import org.tadamon.api.letterdrive.draft.Drafts.Kept;
import org.tadamon.api.letterdrive.post.LetterCopies.Copy;
import org.tadamon.core.posting.Fate;
import org.tadamon.core.posting.PostingId;

/** Moves copies of letters from waiting to being sent, to what becomes of them. */
@Component
@DependsOnDatabaseInitialization
class CopyQueue {

    private static final String WHICH =
            " WHERE letter = :letter AND area = :area AND office = :office AND name = :name";

    /** Whoever takes a letter for an address has its pace locked: no other node takes one for it meanwhile. */
    private static final String TAKE = """
            WITH free AS (
                SELECT p.address, c.letter, c.area, c.office, c.name FROM letter_pace p CROSS JOIN LATERAL (
                    SELECT letter, area, office, name FROM letter_copy
                    WHERE address = p.address AND state = 'waiting' AND due_at <= :now
                    ORDER BY due_at, letter LIMIT 1) c
                WHERE p.next_at <= :now ORDER BY p.next_at LIMIT 1 FOR UPDATE OF p SKIP LOCKED),
            paced AS (UPDATE letter_pace p SET next_at = :next FROM free WHERE p.address = free.address)
            UPDATE letter_copy c SET state = 'sending', since = :now, tries = tries + 1 FROM free
            WHERE c.letter = free.letter AND c.area = free.area AND c.office = free.office AND c.name = free.name
                AND c.state = 'waiting'
            RETURNING c.letter, c.drive, c.area, c.office, c.name, c.address, c.tries, c.state""";

    private final JdbcClient jdbc;
    private final LetterSettings settings;
    private final Clock clock;

    CopyQueue(JdbcClient jdbc, LetterSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** One for each it is written to, in the caller's transaction; those there are already stay. */
    void add(Kept letter, List<Draft.Copy> to) {
        for (var copy : to) {
            jdbc.sql("INSERT INTO letter_pace (address, next_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(copy.address(), now())
                    .update();
            jdbc.sql("""
                            INSERT INTO letter_copy (letter, area, office, name, drive, address, state, due_at, since)
                            VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?) ON CONFLICT DO NOTHING""")
                    .params(
                            letter.letter().value(),
                            copy.who().areaCode(),
                            copy.who().office(),
                            copy.who().name())
                    .params(letter.drive().value(), copy.address(), now(), now())
                    .update();
        }
    }

    /** The next one that may go, marked as being sent; empty where none may. */
    Optional<Copy> take() {
        return jdbc.sql(TAKE)
                .param("now", now())
                .param("next", now().plus(settings.pace()))
                .query(LetterCopies::read)
                .optional();
    }

    /** What has become of one that was handed over, also where that was in doubt before. */
    void settle(Copy copy, Fate fate) {
        which(
                        jdbc.sql("UPDATE letter_copy SET state = :state, since = :now, told = false" + WHICH
                                + " AND state IN ('sending', 'in-doubt')"),
                        copy)
                .param("state", EnumCode.of(fate))
                .param("now", now())
                .update();
    }

    /**
     * It certainly did not go, and is tried again at this moment, unless its writer took it back meanwhile.
     *
     * @param counted whether it counts as a try
     */
    void putOff(Copy copy, Instant until, boolean counted) {
        which(
                        jdbc.sql("UPDATE letter_copy SET due_at = :until, tries = tries - :uncounted,"
                                + " state = CASE WHEN unwanted THEN 'taken-back' ELSE 'waiting' END" + WHICH
                                + " AND state = 'sending'"),
                        copy)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("uncounted", counted ? 0 : 1)
                .update();
    }

    /** The ledger knows what had become of it, unless something else has since. */
    void told(Copy copy) {
        which(jdbc.sql("UPDATE letter_copy SET told = true" + WHICH + " AND state = :state"), copy)
                .param("state", copy.state())
                .update();
    }

    /** None of this letter goes any more that has not gone; what is just being handed over is not tried again. */
    void takeBack(PostingId letter) {
        jdbc.sql("UPDATE letter_copy SET unwanted = true, since = CASE state WHEN 'waiting' THEN ? ELSE since END,"
                        + " state = CASE state WHEN 'waiting' THEN 'taken-back' ELSE state END"
                        + " WHERE letter = ? AND state IN ('waiting', 'sending')")
                .params(now(), letter.value())
                .update();
    }

    /** Those that were being sent before this moment may have been: what stopped then never said. */
    void doubt(Instant before) {
        jdbc.sql("UPDATE letter_copy SET state = 'in-doubt', since = ? WHERE state = 'sending' AND since < ?")
                .params(now(), before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static JdbcClient.StatementSpec which(JdbcClient.StatementSpec asked, Copy copy) {
        return asked.param("letter", copy.letter().value())
                .param("area", copy.to().areaCode())
                .param("office", copy.to().office())
                .param("name", copy.to().name());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
