package org.tadamon.api.letterdrive.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.letterdrive.draft.Drafts.Kept;
import org.tadamon.core.posting.PostingId;

/** How often the code of a letter may still be tried, and told. */
@Component
@DependsOnDatabaseInitialization
public class DraftCodes {

    /** How many mails tell one code. */
    static final int MAILS = 5;

    /** So many that nobody who is not meant can use them up; forty bits stand a billion times more. */
    static final int TRIES = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more try, before it is looked at; empty where nothing can be tried. */
    public Optional<Kept> tried(PostingId letter) {
        return Drafts.kept(jdbc.sql("UPDATE letter_draft SET tries = tries - 1 WHERE letter = ? AND tries > 0"
                        + " AND code_until > ? RETURNING drive, letter, confirmed")
                .params(letter.value(), now()));
    }

    /** One more mail tells its code; empty when it was told often enough, or works no more. */
    public Optional<Kept> toldAgain(PostingId letter) {
        return Drafts.kept(jdbc.sql("UPDATE letter_draft SET mails = mails + 1 WHERE letter = ? AND mails < ?"
                        + " AND code_until > ? RETURNING drive, letter, confirmed")
                .params(letter.value(), MAILS, now()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
