package org.tadamon.api.letterdrive.draft;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.posting.PostingId;

/** Sees to it that of one person one letter goes out for one drive. */
@Component
@DependsOnDatabaseInitialization
public class OneLetterEach {

    /** Whoever took theirs back, or had it come back, from all it was written to may write another. */
    private static final String FREE = """
            UPDATE letter_draft d SET confirmed = false FROM letter_draft fresh
            WHERE fresh.letter = :letter AND d.drive = fresh.drive AND d.tag = fresh.tag AND d.letter <> fresh.letter
                AND d.confirmed AND d.ordered AND NOT d.forgotten AND NOT EXISTS (SELECT 1 FROM letter_copy c
                    WHERE c.letter = d.letter AND (NOT c.told OR c.state NOT IN ('taken-back', 'returned')))""";

    private final JdbcClient jdbc;

    OneLetterEach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * It is the one of its person that goes out; {@code false} where another one is, of which anything may have gone.
     */
    public boolean isTheOne(PostingId letter) {
        jdbc.sql(FREE).param("letter", letter.value()).update();
        try {
            jdbc.sql("UPDATE letter_draft SET confirmed = true WHERE letter = ?")
                    .param(letter.value())
                    .update();
            return true;
        } catch (DuplicateKeyException other) {
            return false;
        }
    }
}
