package org.tadamon.api.letterdrive.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.Fate;
import org.tadamon.core.posting.PostingId;

/** The copies of letters there are: those that wait, are being sent, or have met their fate. */
@Component
@DependsOnDatabaseInitialization
class LetterCopies {

    private static final String FIELDS = " letter, drive, area, office, name, address, tries, state";

    /**
     * A copy.
     *
     * @param state {@code waiting}, {@code sending}, or the code of its {@link Fate}
     */
    record Copy(PostingId letter, LetterDriveId drive, Recipient to, String address, int tries, String state) {

        /** What has become of it; empty while nothing has. */
        Optional<Fate> fate() {
            return EnumCode.named(Fate.values(), state);
        }
    }

    private final JdbcClient jdbc;

    LetterCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a letter, in the order of whom they are for. */
    List<Copy> of(PostingId letter) {
        return jdbc.sql("SELECT" + FIELDS + " FROM letter_copy WHERE letter = ? ORDER BY name, office, area")
                .param(letter.value())
                .query(LetterCopies::read)
                .list();
    }

    /** How many there are in this state, of all drives that are not dissolved. */
    long many(String state) {
        return jdbc.sql("SELECT count(*) FROM letter_copy WHERE state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    /** How many go to the same address before this one. */
    int ahead(Copy copy) {
        return jdbc.sql("""
                        SELECT count(*) FROM letter_copy WHERE address = ? AND state = 'waiting' AND (due_at, letter) <
                            (SELECT min(due_at), ?::uuid FROM letter_copy WHERE letter = ? AND address = ?)""")
                .params(copy.address, copy.letter.value(), copy.letter.value(), copy.address)
                .query(Integer.class)
                .single();
    }

    /** Some that have met their fate, of which the ledger need not know yet. */
    List<Copy> untold(int most) {
        return jdbc.sql("SELECT" + FIELDS + " FROM letter_copy WHERE NOT told AND state NOT IN ('waiting', 'sending')"
                        + " ORDER BY since LIMIT ?")
                .param(most)
                .query(LetterCopies::read)
                .list();
    }

    static Copy read(ResultSet row, int number) throws SQLException {
        return new Copy(
                new PostingId(row.getObject(1, UUID.class)),
                new LetterDriveId(row.getObject(2, UUID.class)),
                new Recipient(row.getString(3), row.getString(5), row.getString(4)),
                row.getString(6),
                row.getInt(7),
                row.getString(8));
    }
}
